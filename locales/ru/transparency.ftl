# Review by a native reader: transparency-root, transparency-what-text, transparency-how-text
# The log under everything, explained to everybody.
transparency-title = Открытый журнал
transparency-lead = Всё, что делается на этом портале, оставляет след в журнале, который никто не может изменить незаметно, даже те, кто управляет порталом.
transparency-now = Журнал сейчас
transparency-length = Длина
transparency-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
transparency-signed = Последняя подпись
transparency-root = Отпечаток всех записей
transparency-empty = В журнале ещё нет записей. Он начинается через несколько секунд после запуска портала.
transparency-what-title = Что доказано
transparency-what-text = С каждым действием добавляется запись: её время и число, вычисленное из сделанного и из тайны, которая хранится рядом с ним. Число ничего не говорит о людях и содержании. Но всё, что позже изменено, удалено, переставлено или помечено более ранней датой, уже не подходит к своему числу.
transparency-how-title = Как это работает
transparency-how-text = Из всех чисел получается один отпечаток всего журнала. Через несколько секунд после новых записей портал подписывает этот отпечаток вместе с длиной журнала. Кто хранит подписанный отпечаток, может в любое время узнать, только ли рос журнал с тех пор.
transparency-not-title = Что не доказано
transparency-not-text = Журнал показывает, что позже ничего не изменено. Он не может показать, что записанное было правдой.
transparency-check-title = Как это проверить
transparency-check-keep = Сохраните подписанный отпечаток с первого адреса ниже сегодня и сохраняйте его время от времени. Храните его там, куда портал не имеет доступа.
transparency-check-follow = Программы, читающие журналы в форме C2SP tlog-tiles, могут следить и за этим журналом. Им нужен ключ со второго адреса.
transparency-check-operator = Те, кто управляет порталом, могут вычислить всё заново командой ниже. Она также сравнивает журнал с отпечатком, который Вы сохранили.
transparency-addresses = Адреса для программ
transparency-part = Часть
transparency-address = Адрес
transparency-part-checkpoint = Подписанный отпечаток
transparency-part-keys = Ключи
transparency-part-tiles = Числа дерева
transparency-part-bundles = Записи
transparency-part-inclusion = Доказательство, что запись есть в журнале
transparency-part-consistency = Доказательство, что журнал только рос
transparency-keys-text = Сейчас подписывает первый ключ. Каждый новый ключ объявлен в журнале под подписью предыдущего.
