comparison-unchanged = { $count ->
    [one] { $count } بند بدون تغییر
   *[other] { $count } بند بدون تغییر
}
comparison-moved-here = بدون تغییر به اینجا آمده است
comparison-moved-away = بدون تغییر به جای دیگری رفته است
comparison-nothing = چیزی تغییر نکرده است

markdown-table = جدول
markdown-notes = پانویس‌ها
markdown-note = پانویس { $number }
markdown-back = بازگشت از پانویس { $number } به متن
