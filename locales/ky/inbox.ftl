# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Билдирүүлөр
inbox-lede = Сизге айтылгандар, тиешелүү ишине жараша топтолгон. Ар бир билдирүү бир жыл сакталат.
inbox-count = { $count ->
    [one] Окула элек { $count } билдирүү
   *[other] Окула элек { $count } билдирүү
}
inbox-show = Кайсы билдирүүлөр
inbox-show-matter = Эмне жөнүндө
inbox-show-all = Баары
inbox-show-unread = Окула электер
inbox-unread = Окула элек
inbox-read = Окулду деп белгилөө
inbox-read-all = Баарын окулду деп белгилөө
inbox-flash-read = Билдирүү окулду деп белгиленди.
inbox-flash-all-read = Сиз көргөн билдирүүлөрдүн баары окулду деп белгиленди. Сизди күткөндөр калат.
inbox-waiting-lede = Булардын ар бири Сиз аткарылды деп белгилегенче же бирөө жооп бергенче бул жерде турат.
inbox-done = Аткарылды деп белгилөө
inbox-group-read = Булардын баарын окулду деп белгилөө
inbox-group-done = Булардын баарын аткарылды деп белгилөө
inbox-group-all = Бул жердегинин баарын көрсөтүү: { $count }
inbox-nothing-else = Башка эч нерсе жок.
inbox-account = Эсеп
inbox-flash-group-read = Бул билдирүүлөр белгиленди.
inbox-nothing = Азырынча билдирүү жок
inbox-nothing-unread = Баарын окуп чыктыңыз
inbox-nothing-advice = Сизди күткөн жана Сизге билдирилген нерселер ушул жерде турат.
inbox-unsaid = Порталдын башка версиясынын билдирүүсү
inbox-link-title = Жаңы сырсөз тандоо шилтемеси
inbox-link-text = Кимдир бирөө, балким Сиз, жаңы сырсөз тандоо шилтемесин сурады. Ал почтаңызга жөнөтүлдү ({ $time }).
inbox-recovery-title = Эсебиңизди калыбына келтирүү башталды
inbox-recovery-text = Администратор эсебиңизди калыбына келтирүүнү баштады ({ $time }). Эски сырсөз күчүн жоготту, жаңысын тандоо шилтемеси почтаңызга жөнөтүлдү.
