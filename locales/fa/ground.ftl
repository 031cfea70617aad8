# Review by a native reader: ground-own
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = چرا این صفحه را می‌بینم؟
ground-account = این صفحه برای هر کسی است که حساب کاربری دارد و به هر کس چیزهای خودش را نشان می‌دهد.
ground-own = این متعلق به خود شماست.
ground-role = نقش شما این صفحه را باز می‌کند: { $role } ({ $place }).
ground-state = هنوز عمومی نیست یا دیگر عمومی نیست. وضعیت: { $state }.
ground-secretariat = دبیرخانه

# An administrator looks at the portal as one of the roles of their country.
looking-title = پیش‌نمایش با یک نقش
looking-lede = درگاه را چنان ببینید که دارندهٔ این نقش در محل کار شما می‌بیند. تا پایان پیش‌نمایش چیزی را نمی‌توان تغییر داد و آغاز و پایان آن ثبت می‌شود.
looking-banner = درگاه را با این نقش می‌بینید: { $role }. چیزی را نمی‌توان تغییر داد.
looking-end = پایان پیش‌نمایش
looking-no-step = این پیش‌نمایش است: تا پایان آن چیزی را نمی‌توان تغییر داد.
