# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = اسناد ضمیمه
attachments-hint = خوانندگان می‌توانند آن‌ها را باز یا دانلود کنند؛ همراه متن عمومی می‌شوند.
attachments-library = باز کردن کتابخانه
attachments-none = هنوز سندی در کتابخانه نیست. آنچه به آنجا فرستاده شود فوراً اینجا ضمیمه شده می‌تواند.
attachments-error-many = تعداد اسناد حداکثر ۲۰ بوده می‌تواند.
attachments-error-unknown = یکی از این اسناد در کتابخانهٔ شما نیست.
attachments-alone = فایل‌های تکی
attachments-alone-hint = فایل تکی هنگام ذخیره خودش یک سند می‌شود.
