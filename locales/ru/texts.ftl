comparison-unchanged = { $count ->
    [one] { $count } абзац без изменений
    [few] { $count } абзаца без изменений
    [many] { $count } абзацев без изменений
   *[other] { $count } абзаца без изменений
}
comparison-moved-here = Перемещено сюда без изменений
comparison-moved-away = Перемещено в другое место без изменений
comparison-nothing = Ничего не изменилось

markdown-table = Таблица
markdown-notes = Сноски
markdown-note = Сноска { $number }
markdown-back = Вернуться к тексту от сноски { $number }
