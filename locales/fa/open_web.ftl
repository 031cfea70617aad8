# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = نشان سجل: ستاره‌ای هشت‌پر بر شبکه‌ای از ستاره‌ها
