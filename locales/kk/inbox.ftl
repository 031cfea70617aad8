# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Хабарламалар
inbox-lede = Тіркелгіңізде не болғаны. Әр хабарлама бір жыл сақталады.
inbox-count = { $count ->
    [one] Оқылмаған { $count } хабарлама
   *[other] Оқылмаған { $count } хабарлама
}
inbox-show = Қай хабарламалар
inbox-show-all = Барлығы
inbox-show-unread = Оқылмағандар
inbox-unread = Оқылмаған
inbox-read = Оқылды деп белгілеу
inbox-read-all = Барлығын оқылды деп белгілеу
inbox-flash-read = Хабарлама оқылды деп белгіленді.
inbox-flash-all-read = Сіз көрген хабарламалардың бәрі оқылды деп белгіленді.
inbox-nothing = Әзірге хабарлама жоқ
inbox-nothing-unread = Бәрін оқып шықтыңыз
inbox-nothing-advice = Тіркелгіңізде не өзгерсе де, осында және хатпен хабарланады.
inbox-unsaid = Порталдың басқа нұсқасының хабарламасы
inbox-link-title = Жаңа құпиясөз таңдайтын сілтеме
inbox-link-text = Біреу, бәлкім Сіз, жаңа құпиясөз таңдайтын сілтеме сұратты. Ол поштаңызға жіберілді ({ $time }).
inbox-recovery-title = Тіркелгіңізді қалпына келтіру басталды
inbox-recovery-text = Әкімші тіркелгіңізді қалпына келтіруді бастады ({ $time }). Ескі құпиясөз күшін жойды, жаңасын таңдайтын сілтеме поштаңызға жіберілді.
