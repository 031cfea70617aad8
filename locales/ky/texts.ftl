comparison-unchanged = { $count ->
    [one] { $count } абзац өзгөргөн жок
   *[other] { $count } абзац өзгөргөн жок
}
comparison-moved-here = Өзгөрүүсүз бул жерге жылдырылган
comparison-moved-away = Өзгөрүүсүз башка жерге жылдырылган
comparison-nothing = Эч нерсе өзгөргөн жок

markdown-table = Таблица
markdown-notes = Бет асты эскертмелер
markdown-note = { $number }-эскертме
markdown-back = { $number }-эскертмеден текстке кайтуу
