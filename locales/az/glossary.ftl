# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Razılaşdırılmış sözlər
glossary-lead = Qeydiyyat orqanları eyni şeyi on üç dildə necə adlandırır.
glossary-waiting = Qərarınızı gözləyənlər
glossary-search = Söz axtar
glossary-all = Bütün sözlər
glossary-nothing = Hələ belə söz yoxdur
glossary-nothing-advice = Başqa yazılış və ya dil sınayın.
glossary-count = { $count ->
    [one] { $count } termin
   *[other] { $count } termin
}
glossary-languages = { $count ->
    [one] { $count } dildə
   *[other] { $count } dildə
}
glossary-also = həmçinin:
glossary-none = Hələ söz yoxdur
glossary-unconfirmed = təsdiqlənməyib
glossary-sources = Sözlərin mənbəyi
glossary-origin-found = Portalın ilkin sözləri üzv ölkələrin qanunlarında, qurumların səhifələrində və mətbuatda tapılıb.
glossary-origin-own = Bu termini portalı hazırlayanlar özləri tərcümə ediblər; onu işlədən qanun və ya qurum tapılmayıb.
glossary-unconfirmed-note = İşarələnmiş sözləri hələ o dildə danışan heç kim təsdiqləməyib. Əməkdaşlar onları olduğu kimi və ya başqalarını təklif edə bilərlər.

# Beside the words of a translator.
glossary-hints = Bu hissə üçün razılaşdırılmış sözlər

# Proposals and what becomes of them.
glossary-proposals = Təklif olunan sözlər
glossary-approve = Təsdiq et
glossary-decline = Rədd et
glossary-decline-label = Rədd səbəbi
glossary-take-back = Geri götür
glossary-take-back-label = Bu sözün geri götürülməsinin səbəbi
glossary-history = Sözlərin tarixçəsi
glossary-propose = Söz təklif et
glossary-language = Sözün dili
glossary-word = Söz
glossary-word-hint = Lüğətdə olduğu kimi.
glossary-reason = Niyə bu söz
glossary-reason-hint = Qanun, blank və ya qurumunuzda işlənən forma.
glossary-send = Təklif et
glossary-state-proposed = təklif olunub
glossary-state-approved = təsdiqlənib
glossary-state-declined = rədd edilib

# Errors at fields, and sentences after a step.
glossary-error-language = Dil seçin.
glossary-error-word = Ən çoxu 120 hərflik söz yazın.
glossary-error-reason = Ən çoxu 500 hərflik səbəb yazın.
glossary-error-same = Razılaşdırılmış söz elə budur.
glossary-error-many = Otuz sözünüz qərar gözləyir. Bəziləri haqqında qərar verilənədək gözləyin.
glossary-conflict-decided = Bu təklif haqqında artıq qərar verilib; başqası sizi qabaqlayıb.
glossary-flash-proposed = Təklif olundu. Bu dilə cavabdeh olan qərar verəcək.
glossary-flash-approved = Təsdiqləndi. Razılaşdırılmış söz indi budur.
glossary-flash-declined = Rədd edildi.
glossary-flash-taken-back = Geri götürüldü. Bu söz artıq razılaşdırılmış deyil.
search-kind-term = Razılaşdırılmış söz
