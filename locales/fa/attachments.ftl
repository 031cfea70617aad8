# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = اسناد پیوست
attachments-hint = خوانندگان می‌توانند آنها را باز یا بارگیری کنند؛ همراه متن عمومی می‌شوند.
attachments-library = باز کردن کتابخانه
attachments-none = هنوز سندی در کتابخانه نیست. آنچه را که به آنجا فرستاده شود می‌توان بی‌درنگ اینجا پیوست کرد.
attachments-error-many = شمار اسناد می‌تواند حداکثر ۲۰ باشد.
attachments-error-unknown = یکی از این اسناد در کتابخانهٔ شما نیست.
attachments-alone = پرونده‌های تکی
attachments-alone-hint = پروندهٔ تکی هنگام ذخیره خود یک سند می‌شود.
