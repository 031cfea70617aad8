# Review by a native reader: pace-usual
# Searches somebody keeps.
searches-list-title = جستجوهای ذخیره‌شده
searches-list-new = تازه
searches-list-mails = نامه‌ها
searches-list-filters = { $count ->
    [one] { $count } پالایش
   *[other] { $count } پالایش
}
searches-list-change = تغییر
searches-list-end = حذف
searches-list-nothing = هنوز جستجویی ذخیره نشده است
searches-list-nothing-advice = چیزی را جستجو کنید: کنار نتایج پیوندی هست که جستجو را با پالایش‌هایش ذخیره می‌کند، و در اینجا می‌بینید چه چیز تازه‌ای در آن است.

# Keeping a search.
searches-new-title = ذخیرهٔ جستجو
searches-new-words = واژه‌های جستجو:
searches-new-name = نام
searches-new-name-hint = تا آن را دوباره بیابید. کس دیگری آن را نمی‌بیند.
searches-new-rhythm = نامه دربارهٔ تازه‌ها
searches-new-rhythm-hint = در نامه‌ها تنها آنچه همگانی است نام برده می‌شود.
searches-new-save = ذخیره

# How often mails come.
pace-never = بدون نامه
pace-usual = با نامه‌های دیگرم
pace-at_once = بی‌درنگ
pace-daily = هر روز
pace-weekly = هر هفته

# What is to be mended.
searches-error-name = نامی با حداکثر ۸۰ حرف بنویسید.
searches-error-rhythm = برگزینید نامه‌ها هر چند وقت یک بار بیایند.
searches-error-query = واژه‌ای برای جستجو نیست. لطفاً نخست جستجو کنید و جستجو را از کنار نتایج آن ذخیره کنید.
searches-error-many = بیش از این نمی‌توانید جستجو ذخیره کنید. لطفاً نخست یکی را حذف کنید.

# What a page says once.
searches-flash-saved = جستجو ذخیره شد.
searches-flash-rhythm = نامه‌ها تغییر کرد.
searches-flash-ended = جستجو حذف شد.

# Stopping the mails without signing in.
searches-mails-title = نامه‌های یک جستجوی ذخیره‌شده
searches-mails-question = نامه‌های «{ $name }» متوقف شود؟ خود جستجو می‌ماند.
searches-mails-stop = توقف نامه‌ها
searches-mails-none = برای این جستجو نامه‌ای فرستاده نمی‌شود.

# The mail.
searches-mail-digest-subject = تازه در جستجوی شما: { $name }
searches-mail-digest-count = { $count ->
    [one] از نامهٔ پیشین { $count } مورد تازه آمده است.
   *[other] از نامهٔ پیشین { $count } مورد تازه آمده است.
}
searches-mail-digest-more = از نامهٔ پیشین دست‌کم { $count } مورد تازه آمده است.
searches-mail-digest-all = همهٔ نتایج
searches-mail-why = این نامه را دریافت می‌کنید چون خواسته‌اید از تازه‌های جستجوی ذخیره‌شدهٔ خود، «{ $name }»، باخبر شوید.
