# Review by a native reader: the whole file; above all accounts-address-title, accounts-address-open
# Another e-mail address for an account.
accounts-address-title = تغییر ایمیل آدرس
accounts-address-lede = یک لینک به ایمیل آدرس جدید می‌رود. تغییر وقتی اجرا می‌شود که پس از ورود به پورتال آن را باز کنید. به ایمیل آدرس قبلی فوراً خبر داده می‌شود.
accounts-address-now = ایمیل آدرس فعلی
accounts-address-field = ایمیل رسمی جدید
accounts-address-field-hint = از آن پس با این ایمیل وارد می‌شوید و تمام نامه‌ها به آن می‌رسند.
accounts-address-button = فرستادن لینک
accounts-address-open = تغییر به { $address } در انتظار آن است که لینکی را که به آن رفته است باز کنید؛ ضرب‌الاجل: { $time }.
accounts-new-address-title = تأیید ایمیل آدرس جدید
accounts-new-address-lede = از این پس با این ایمیل وارد می‌شوید و تمام نامه‌ها به آن می‌رسند. نشست‌های دیگر شما ختم می‌شوند.
accounts-new-address-button = استفاده از این ایمیل
accounts-new-address-ended = لینک یک بار، تا یک ساعت و تنها برای کسی کار می‌کند که آن را خواسته و وارد شده است. در مشخصات خود می‌توانید لینک دیگری بخواهید.

# What was done and what is to be corrected.
accounts-flash-address-asked = یک لینک به ایمیل آدرس جدید در راه است.
accounts-flash-address-changed = ایمیل آدرس تغییر کرد. تمام نشست‌های دیگر ختم شدند.
accounts-address-error-same = این همان ایمیل آدرس فعلی شماست
accounts-address-error-often = در یک ساعت سه بار خواسته‌اید. کمی صبر کنید
accounts-address-conflict-taken = این ایمیل آدرس قابل استفاده نیست. ایمیل دیگری بخواهید.

# Letters.
accounts-mail-address-asked-subject = در سجل ایمیل آدرس دیگری خواسته شد
accounts-mail-address-asked-text = کسی، به احتمال زیاد خود شما، خواسته است حساب کاربری شما ایمیل آدرس دیگری داشته باشد ({ $time }). ایمیل وقتی تغییر می‌کند که لینک فرستاده‌شده به آن‌جا باز شود؛ تا آن وقت می‌توان آن را در مشخصات شما لغو کرد.
accounts-mail-address-changed-subject = حساب شما در سجل حالا ایمیل آدرس دیگری دارد
accounts-mail-address-changed-text = حساب کاربری شما حالا ایمیل آدرس دیگری دارد ({ $time }). این ایمیل دیگر آن را باز نمی‌کند و تمام نشست‌های دیگر ختم شدند.
accounts-mail-address-operator-text = گردانندهٔ پورتال به حساب کاربری شما ایمیل آدرس دیگری داد ({ $time }). تنها ایمیل جدید آن را باز می‌کند و تمام نشست‌ها ختم شدند.
accounts-mail-address-changed-do = اگر شما نخواسته‌اید، فوراً مدیر ادارهٔ خود را آگاه سازید. راه‌های تماس با اداره‌ها اینجاست:
accounts-mail-address-changed-button = اداره‌ها
accounts-mail-address-link-subject = ایمیل آدرس جدید خود را برای سجل تأیید کنید
accounts-mail-address-link-text = شما خواسته‌اید حساب کاربری‌تان در سجل از این ایمیل استفاده کند. لینک یک بار، تا یک ساعت و در جایی کار می‌کند که وارد شده‌اید:
accounts-mail-address-link-not-you = اگر شما نبوده‌اید، ضرورت به هیچ کاری نیست: ایمیل حساب همان است که بود.
accounts-mail-address-taken-subject = ایمیل آدرس شما در سجل خواسته شد
accounts-mail-address-taken-text = کسی خواسته است از این ایمیل برای حساب دیگری در سجل استفاده کند. این ایمیل مربوط به حساب شماست، پس چیزی تغییر نکرد.
accounts-mail-address-taken-do = اگر خود شما بوده‌اید، با حسابی وارد شوید که این ایمیل مربوط به آن است:
