# Review by a native reader: passwords-error-short (word for characters)
# What is wrong with a new password, at its field.
passwords-error-short = حداقل ۱۵ حرف یا نشانه استفاده کنید. جمله‌ای با چهار یا پنج کلمه به‌آسانی در یاد می‌ماند.
passwords-error-short-beside-another = حداقل ۸ حرف یا نشانه استفاده کنید.
passwords-error-long = حداکثر ۵۱۲ حرف یا نشانه استفاده کنید.
passwords-error-common = این رمز عبور از نخستین‌هایی است که مهاجم امتحان می‌کند. رمز دیگری انتخاب کنید.
passwords-error-guessable = حدس زدن این رمز عبور بسیار آسان است. آن را درازتر یا بی‌نظم‌تر بسازید.
