# What programs are told by the machine interface.
interface-wrong-name = Один из параметров здесь неизвестен. Известны: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Этот параметр можно указать только один раз.
interface-wrong-empty = Параметр q должен содержать слова для поиска.
interface-wrong-long = Параметр q не может быть длиннее 200 знаков.
interface-wrong-language = Параметр lang должен быть тегом BCP 47 одного из языков портала: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Недопустимое значение этого параметра.
interface-wrong-audit-name = Один из параметров здесь неизвестен. Известны: after, lang.
