# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = اصلاحیه برای بررسی ارسال شد
achievements-way-correction-returned = اصلاحیه برای تغییر بازگردانده شد
achievements-way-correction-released = اصلاحیه نشر شد
achievements-way-correction-discarded = اصلاحیه کنار گذاشته شد

# The form.
correction-edit-done = اصلاحیه تمام است. به بررسی‌کننده فرستاده شود.
correction-edit-text = این متن نشر شده است. تا یک بررسی‌کننده کلمه‌های شما را نشر نکند، خوانندگان همان متن پیشین را می‌بینند.

# A reviewer reads a correction.
correction-review-title = بررسی اصلاحیه
correction-changes = آنچه برای خوانندگان تغییر می‌کند
correction-waits = یک اصلاحیه از این متن در انتظار بررسی‌کننده است.
correction-in-work = یک همکار این متن را اصلاح می‌کند. خوانندگان همان متن نشرشده را می‌بینند.
correction-show = نمایش آنچه تغییر می‌کند
correction-release = نشر اصلاحیه
correction-flash-submitted = برای بررسی ارسال شد. خوانندگان متن اصلاح‌شده را بعد از نشر آن توسط بررسی‌کننده می‌بینند.
correction-flash-released = نشر شد. خوانندگان اکنون متن اصلاح‌شده را می‌بینند.
correction-discard = کنار گذاشتن اصلاحیه
correction-discard-text = خوانندگان همان متن کنونی را می‌بینند و اصلاحیهٔ بعدی از همان آغاز می‌شود. کلمه‌های این اصلاحیه در فهرست نسخه‌ها می‌ماند.
correction-flash-discarded = اصلاحیه کنار گذاشته شد. خوانندگان همان متن کنونی را می‌بینند.
correction-conflict-none = اصلاحیه‌ای از این متن وجود ندارد؛ یک همکار آن را نشر کرده یا کنار گذاشته است.
