# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = تغییر نشانی ایمیل
accounts-address-lede = پیوندی به نشانی تازه می‌رود. تغییر هنگامی انجام می‌شود که پس از ورود به درگاه آن را باز کنید. به نشانی پیشین بی‌درنگ خبر داده می‌شود.
accounts-address-now = نشانی کنونی
accounts-address-field = ایمیل اداری تازه
accounts-address-field-hint = از آن پس با این نشانی وارد می‌شوید و همهٔ نامه‌ها به آن می‌رسند.
accounts-address-button = فرستادن پیوند
accounts-address-open = تغییر به { $address } در انتظار آن است که پیوندی را که به آن رفته است باز کنید؛ مهلت: { $time }.
accounts-new-address-title = تأیید نشانی تازه
accounts-new-address-lede = از این پس با این نشانی وارد می‌شوید و همهٔ نامه‌ها به آن می‌رسند. نشست‌های دیگر شما پایان می‌یابند.
accounts-new-address-button = به کار بردن این نشانی
accounts-new-address-ended = پیوند یک بار، تا یک ساعت و تنها برای کسی کار می‌کند که آن را خواسته و وارد شده است. در مشخصات خود می‌توانید پیوند دیگری بخواهید.

# What was done and what is to be corrected.
accounts-flash-address-asked = پیوندی به نشانی تازه در راه است.
accounts-flash-address-changed = نشانی تغییر کرد. همهٔ نشست‌های دیگر پایان یافتند.
accounts-address-error-same = این همان نشانی کنونی شماست
accounts-address-error-often = در یک ساعت سه بار درخواست کرده‌اید. اندکی صبر کنید
accounts-address-conflict-taken = این نشانی را نمی‌توان به کار برد. نشانی دیگری بخواهید.

# Letters.
accounts-mail-address-asked-subject = در سجل نشانی دیگری خواسته شد
accounts-mail-address-asked-text = کسی، به احتمال زیاد خود شما، خواسته است حساب کاربری شما نشانی ایمیل دیگری داشته باشد ({ $time }). نشانی هنگامی تغییر می‌کند که پیوند فرستاده‌شده به آن‌جا باز شود؛ تا آن هنگام می‌توان آن را در مشخصات شما لغو کرد.
accounts-mail-address-changed-subject = حساب شما در سجل اکنون نشانی دیگری دارد
accounts-mail-address-changed-text = حساب کاربری شما اکنون نشانی ایمیل دیگری دارد ({ $time }). این نشانی دیگر آن را باز نمی‌کند و همهٔ نشست‌های دیگر پایان یافتند.
accounts-mail-address-operator-text = گردانندهٔ درگاه به حساب کاربری شما نشانی ایمیل دیگری داد ({ $time }). تنها نشانی تازه آن را باز می‌کند و همهٔ نشست‌ها پایان یافتند.
accounts-mail-address-changed-do = اگر شما نخواسته‌اید، بی‌درنگ مدیر سازمان خود را آگاه کنید. راه‌های تماس با سازمان‌ها اینجاست:
accounts-mail-address-changed-button = سازمان‌ها
accounts-mail-address-link-subject = نشانی تازهٔ خود را برای سجل تأیید کنید
accounts-mail-address-link-text = شما خواسته‌اید حساب کاربری‌تان در سجل این نشانی را به کار برد. پیوند یک بار، تا یک ساعت و در جایی کار می‌کند که وارد شده‌اید:
accounts-mail-address-link-not-you = اگر شما نبوده‌اید، نیازی به هیچ کاری نیست: نشانی حساب همان است که بود.
accounts-mail-address-taken-subject = نشانی شما در سجل خواسته شد
accounts-mail-address-taken-text = کسی خواسته است این نشانی را برای حساب دیگری در سجل به کار برد. این نشانی به حساب شما تعلق دارد، پس چیزی تغییر نکرد.
accounts-mail-address-taken-do = اگر خود شما بوده‌اید، با حسابی وارد شوید که این نشانی به آن تعلق دارد:
