comparison-unchanged = { $count ->
    [one] { $count } پاراگراف بدون تغییر
   *[other] { $count } پاراگراف بدون تغییر
}
comparison-moved-here = بدون تغییر به اینجا آورده شده است
comparison-moved-away = بدون تغییر به جای دیگر برده شده است
comparison-nothing = هیچ تغییری نیامده است

markdown-table = جدول
markdown-notes = پاورقی‌ها
markdown-note = پاورقی { $number }
markdown-back = بازگشت از پاورقی { $number } به متن
