# Review by a native reader: the whole file; above all translation-confirm, translation-not-followed
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = gözden geçirilýär
achievements-way-translation-submitted = Terjime gözden geçirmäge ugradyldy
achievements-way-translation-returned = Terjime düzetmäge gaýtaryldy
achievements-way-translation-released = Terjime neşir edildi
achievements-way-translation-withdrawn = Terjime okyjylardan yzyna alyndy
achievements-way-translation-confirmed = Terjimä seredildi, henizem dogry

# The desk: the original beside the form.
translation-edit-done = Terjime tamam. Gözden geçirijä ugradylsyn.
translation-source-now = Terjimäňiz bu ýerde şeýle diýýär
translation-copy = Boş meýdança göçürmek:
translation-copy-answer = Bu jogaby boş meýdança göçürmek
translation-flash-copied = Meýdança boş bolsa, göçürildi.
translation-switch = Başga dilde dowam etmek
translation-switch-kept = Bu ýere ýazanyňyz saklanýar.
translation-behind = Asyl nusga üýtgedi: { $date }.
translation-behind-parts = { $count ->
    [one] { $count } abzasa täzeden seretmeli.
   *[other] { $count } abzasa täzeden seretmeli.
}
translation-behind-comparison = Ähli üýtgeşmeleri görkez
translation-confirm = Henizem dogry, üýtgedere zat ýok

# What readers are told.
translation-not-followed = Asyl nusga üýtgedi: { $date }. Bu terjime entek oňa laýyklaşdyrylmady.

# A reviewer reads a translation.
translation-review-title = Terjimäni gözden geçir
translation-review-texts = Asyl nusga we terjime
translation-release = Terjimäni neşir et
translation-withdraw = Bu terjimäni okyjylardan yzyna al
translation-withdraw-label = Yzyna almagyň sebäbi
translation-withdraw-hint = Sebäbi terjimäni ýazan görýär we işi dowam etdirýär; okyjylara iň ýakyn başga dil görkezilýär.
translation-waiting = Gözden geçirmäge garaşýan tekstler

# The table of languages.
translation-languages-title = Dilleriň ýagdaýy
translation-languages-text = Edaraňyzyň her üstünliginiň on üç dildäki ýagdaýy. Her bellik tekste eltýär.
translation-languages-language = Dil
translation-languages-any-language = Ähli diller
translation-languages-state = Ýagdaýy
translation-languages-any-state = Ähli ýagdaýlar
translation-languages-empty = Bu saýlawa laýyk üstünlik ýok
translation-languages-post = Üstünlik
translation-languages-next = Indiki sahypa
translation-languages-first = Başyna dolan
translation-languages-totals = Sanlarda

# Sentences after a step.
translation-flash-submitted = Gözden geçirmäge ugradyldy. Okyjylar ony gözden geçiriji neşir edenden soň görer.
translation-flash-released = Neşir edildi. Okyjylar indi bu terjimäni görýär.
translation-flash-withdrawn = Yzyna alyndy. Okyjylar bu terjimäni indi görmeýär.
translation-flash-confirmed = Bellenildi: terjime henizem dogry.
translation-conflict-not-in-review = Bu tekst indi gözden geçirmäge garaşmaýar; başga biri öňe geçdi.
translation-conflict-not-released = Okyjylar bu terjimäni görmeýär; yzyna alara zat ýok.
translation-conflict-not-behind = Bu terjime asyl nusgadan yza galmaýar ýa-da onuň üstünde işlenýär.
