# Review by a native reader: nothing in particular
# What is wrong with a new password, at its field.
passwords-error-short = دست‌کم ۱۵ نویسه به کار ببرید. جمله‌ای با چهار یا پنج واژه به‌آسانی به یاد می‌ماند.
passwords-error-short-beside-another = دست‌کم ۸ نویسه به کار ببرید.
passwords-error-long = حداکثر ۵۱۲ نویسه به کار ببرید.
passwords-error-common = این گذرواژه از نخستین‌هایی است که مهاجم می‌آزماید. گذرواژهٔ دیگری برگزینید.
passwords-error-guessable = حدس زدن این گذرواژه بسیار آسان است. آن را بلندتر یا بی‌نظم‌تر کنید.
