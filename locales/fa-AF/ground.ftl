# Review by a native reader: looking-lede, ground-own
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = چرا این صفحه را می‌بینم؟
ground-account = این صفحه برای هر کسی است که حساب کاربری دارد و به هر شخص چیزهای خودش را نشان می‌دهد.
ground-own = این از خود شماست.
ground-role = نقش شما این صفحه را باز می‌کند: { $role } ({ $place }).
ground-state = هنوز عمومی نیست یا دیگر عمومی نیست. وضعیت: { $state }.
ground-secretariat = سکرتریت

# An administrator looks at the portal as one of the roles of their country.
looking-title = پیش‌نمایش با یک نقش
looking-lede = پورتال را طوری ببینید که دارندهٔ این نقش در محل کار شما می‌بیند. تا ختم پیش‌نمایش چیزی تغییر کرده نمی‌تواند، و آغاز و ختم آن ثبت می‌شود.
looking-banner = پورتال را با این نقش می‌بینید: { $role }. چیزی را تغییر داده نمی‌توانید.
looking-end = ختم پیش‌نمایش
looking-no-step = این پیش‌نمایش است: تا ختم آن چیزی را تغییر داده نمی‌توانید.
