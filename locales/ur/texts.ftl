comparison-unchanged = { $count ->
    [one] { $count } پیراگراف بغیر تبدیلی
   *[other] { $count } پیراگراف بغیر تبدیلی
}
comparison-moved-here = بغیر تبدیلی یہاں منتقل ہوا
comparison-moved-away = بغیر تبدیلی دوسری جگہ منتقل ہوا
comparison-nothing = کچھ تبدیل نہیں ہوا

markdown-table = جدول
markdown-notes = حواشی
markdown-note = حاشیہ { $number }
markdown-back = حاشیہ { $number } سے متن پر واپس
