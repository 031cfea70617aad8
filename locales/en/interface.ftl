# What programs are told by the machine interface.
interface-wrong-name = One of the parameters is not known here. Known are: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = This parameter may be given only once.
interface-wrong-empty = The parameter q must hold the words to search for.
interface-wrong-long = The parameter q may have 200 characters at most.
interface-wrong-language = The parameter lang must be one of the portal’s languages as a BCP 47 tag: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = This parameter has a value that is not allowed.
interface-wrong-audit-name = One of the parameters is not known here. Known are: after, lang.
