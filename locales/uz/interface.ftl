# What programs are told by the machine interface.
interface-wrong-name = Parametrlardan biri bu yerda maʼlum emas. Maʼlumlari: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Bu parametr faqat bir marta beriladi.
interface-wrong-empty = q parametrida qidiriladigan soʻzlar boʻlishi kerak.
interface-wrong-long = q parametri 200 belgidan oshmasligi kerak.
interface-wrong-language = lang parametri portal tillaridan birining BCP 47 belgisi boʻlishi kerak: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Bu parametrning qiymatiga ruxsat berilmagan.
interface-wrong-audit-name = Parametrlardan biri bu yerda maʼlum emas. Maʼlumlari: after, lang.
