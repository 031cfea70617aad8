# Review by a native reader: whole file
# What programs are told by the machine interface.
interface-wrong-name = Parametrleriň biri bu ýerde tanalmaýar. Tanalýanlar: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Bu parametr diňe bir gezek berlip bilner.
interface-wrong-empty = q parametrinde gözlenýän sözler bolmaly.
interface-wrong-long = q parametri 200 belgiden köp bolmaly däl.
interface-wrong-language = lang parametri portalyň dilleriniň biriniň BCP 47 belgisi bolmaly: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Bu parametriň bahasyna rugsat berilmeýär.
interface-wrong-audit-name = Parametrleriň biri bu ýerde tanalmaýar. Tanalýanlar: after, lang.
