# Review by a native reader: whole file
# What programs are told by the machine interface.
interface-wrong-name = Параметрлердин бири бул жерде белгисиз. Белгилүүлөрү: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Бул параметр бир жолу гана берилет.
interface-wrong-empty = q параметринде издөө сөздөрү болушу керек.
interface-wrong-long = q параметри 200 белгиден ашпашы керек.
interface-wrong-language = lang параметри порталдын тилдеринин биринин BCP 47 белгиси болушу керек: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Бул параметрдин мааниси уруксат этилген эмес.
interface-wrong-audit-name = Параметрлердин бири бул жерде белгисиз. Белгилүүлөрү: after, lang.
