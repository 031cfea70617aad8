# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Хабарламалар
inbox-lede = Сізге айтылғандар, қатысты ісіне қарай топталған. Әр хабарлама бір жыл сақталады.
inbox-count = { $count ->
    [one] Оқылмаған { $count } хабарлама
   *[other] Оқылмаған { $count } хабарлама
}
inbox-show = Қай хабарламалар
inbox-show-matter = Не туралы
inbox-show-all = Барлығы
inbox-show-unread = Оқылмағандар
inbox-unread = Оқылмаған
inbox-read = Оқылды деп белгілеу
inbox-read-all = Барлығын оқылды деп белгілеу
inbox-flash-read = Хабарлама оқылды деп белгіленді.
inbox-flash-all-read = Сіз көрген хабарламалардың бәрі оқылды деп белгіленді. Сізді күтетіндер қалады.
inbox-waiting-lede = Бұлардың әрқайсысы Сіз орындалды деп белгілегенше немесе біреу жауап бергенше осында тұрады.
inbox-done = Орындалды деп белгілеу
inbox-group-read = Осылардың бәрін оқылды деп белгілеу
inbox-group-done = Осылардың бәрін орындалды деп белгілеу
inbox-group-all = Осындағының бәрін көрсету: { $count }
inbox-nothing-else = Басқа ештеңе жоқ.
inbox-account = Тіркелгі
inbox-flash-group-read = Бұл хабарламалар белгіленді.
inbox-nothing = Әзірге хабарлама жоқ
inbox-nothing-unread = Бәрін оқып шықтыңыз
inbox-nothing-advice = Сізді күтіп тұрған және Сізге хабарланған нәрселер осында тұрады.
inbox-unsaid = Порталдың басқа нұсқасының хабарламасы
inbox-link-title = Жаңа құпиясөз таңдайтын сілтеме
inbox-link-text = Біреу, бәлкім Сіз, жаңа құпиясөз таңдайтын сілтеме сұратты. Ол поштаңызға жіберілді ({ $time }).
inbox-recovery-title = Тіркелгіңізді қалпына келтіру басталды
inbox-recovery-text = Әкімші тіркелгіңізді қалпына келтіруді бастады ({ $time }). Ескі құпиясөз күшін жойды, жаңасын таңдайтын сілтеме поштаңызға жіберілді.
