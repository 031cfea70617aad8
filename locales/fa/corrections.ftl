# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = اصلاحیه برای بررسی ارسال شد
achievements-way-correction-returned = اصلاحیه برای تغییر بازگردانده شد
achievements-way-correction-released = اصلاحیه منتشر شد
achievements-way-correction-discarded = اصلاحیه کنار گذاشته شد

# The form.
correction-edit-done = اصلاحیه تمام است. برای بازبین فرستاده شود.
correction-edit-text = این متن عمومی است. تا بازبینی واژه‌های شما را منتشر نکند، خوانندگان همان متن پیشین را می‌بینند.

# A reviewer reads a correction.
correction-review-title = بررسی اصلاحیه
correction-changes = آنچه برای خوانندگان تغییر می‌کند
correction-waits = اصلاحیه‌ای از این متن در انتظار بازبین است.
correction-in-work = یکی از همکاران در حال اصلاح این متن است. خوانندگان همان متن منتشرشده را می‌بینند.
correction-show = نمایش آنچه تغییر می‌کند
correction-release = انتشار اصلاحیه
correction-flash-submitted = برای بررسی ارسال شد. خوانندگان متن اصلاح‌شده را پس از انتشار به دست بازبین می‌بینند.
correction-flash-released = منتشر شد. خوانندگان اکنون متن اصلاح‌شده را می‌بینند.
correction-discard = کنار گذاشتن اصلاحیه
correction-discard-text = خوانندگان همان متن کنونی را می‌بینند و اصلاحیهٔ بعدی از همان آغاز می‌شود. واژه‌های این اصلاحیه در فهرست نسخه‌ها می‌ماند.
correction-flash-discarded = اصلاحیه کنار گذاشته شد. خوانندگان همان متن کنونی را می‌بینند.
correction-conflict-none = اصلاحیه‌ای از این متن در کار نیست؛ یکی از همکاران آن را منتشر کرده یا کنار گذاشته است.
