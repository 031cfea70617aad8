comparison-unchanged = { $count ->
    [one] { $count } абзац өзгермеген
   *[other] { $count } абзац өзгермеген
}
comparison-moved-here = Өзгеріссіз осында көшірілген
comparison-moved-away = Өзгеріссіз басқа жерге көшірілген
comparison-nothing = Ештеңе өзгермеген

markdown-table = Кесте
markdown-notes = Сілтеме ескертпелер
markdown-note = { $number }-ескертпе
markdown-back = { $number }-ескертпеден мәтінге оралу
