# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = Заседания органов регистрации актов гражданского состояния
calendars-subscribe = Календарь всех заседаний
calendars-subscribe-hint = Передайте этот адрес программе-календарю: она сама следит за изменениями.
calendars-file = Добавить в мой календарь
calendars-decision = Срок решения { $number }: { $meeting }
calendars-decision-late = Решение { $number } просрочено: { $meeting }
calendars-questions = Вопросы, ждущие ответа: { $count }
calendars-questions-late = Просроченные вопросы: { $count }
calendars-cases = Дела обмена, ждущие ответа: { $count }
calendars-cases-late = Просроченные дела обмена: { $count }
calendars-name = Sijil: мой кабинет
calendars-title = Календарь Вашего кабинета
calendars-lede = Заседания, решения, вопросы и сроки в программе-календаре, которой Вы пользуетесь.
calendars-make = Создать адрес
calendars-replace = Заменить адрес
calendars-replace-hint = Программы, которые читают календарь по старому адресу, больше ничего не получат.
calendars-revoke-hint = Пока Вы не создадите другой адрес, календарь никто не прочтёт.
calendars-what = Что в нём содержится
calendars-what-text = Заседания, которые касаются Вашей страны, и решения, которые исполняет Ваша организация. О вопросах и делах обмена — только сколько их на какой день и ссылка на Ваш кабинет.
calendars-secret = Календарь может прочесть каждый, у кого есть адрес. Передайте его только программе-календарю и никому больше.
calendars-made-title = Адрес создан
calendars-made-text = Передайте его программе-календарю сейчас: он показывается только один раз, портал его не хранит.
calendars-address = Секретный адрес
calendars-flash-revoked = Адрес больше ничего не открывает.
