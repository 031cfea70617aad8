# Review by a native reader: the whole file; above all glossary-title, glossary-hints
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Ylalaşylan sözler
glossary-lead = RÝNÝ edaralary bir zady on üç dilde nähili atlandyrýar.
glossary-waiting = Kararyňyza garaşýar
glossary-search = Söz gözle
glossary-all = Ähli sözler
glossary-nothing = Entek şeýle söz ýok
glossary-nothing-advice = Başga ýazylyşy ýa-da başga dili synap görüň.
glossary-count = { $count ->
    [one] { $count } adalga
   *[other] { $count } adalga
}
glossary-languages = { $count ->
    [one] { $count } dilde
   *[other] { $count } dilde
}
glossary-also = şeýle hem:
glossary-none = Entek söz ýok
glossary-unconfirmed = tassyklanmadyk
glossary-sources = Sözler nireden alyndy
glossary-origin-found = Portalyň ilkinji sözleri agza ýurtlaryň kanunlaryndan, edaralaryň sahypalaryndan we metbugatdan tapyldy.
glossary-origin-own = Bu adalgany portaly düzenler özleri terjime etdiler; ony ulanýan kanun ýa-da edara tapylmady.
glossary-unconfirmed-note = Bellenen sözleri şol dilde gürleýän hiç kim entek tassyklamady. Işgärler olary bolşy ýaly ýa-da başga sözleri teklip edip bilerler.

# Beside the words of a translator.
glossary-hints = Bu bölek üçin ylalaşylan sözler

# Proposals and what becomes of them.
glossary-proposals = Teklip edilen sözler
glossary-approve = Tassykla
glossary-decline = Ret et
glossary-decline-label = Ret etmegiň sebäbi
glossary-take-back = Yzyna al
glossary-take-back-label = Bu sözüň yzyna alynmagynyň sebäbi
glossary-history = Sözleriň taryhy
glossary-propose = Söz teklip et
glossary-language = Sözüň dili
glossary-word = Söz
glossary-word-hint = Sözlükdäki görnüşinde.
glossary-reason = Näme üçin bu söz
glossary-reason-hint = Kanun, blank ýa-da edaraňyzdaky ulanylyşy.
glossary-send = Teklip et
glossary-state-proposed = teklip edildi
glossary-state-approved = tassyklandy
glossary-state-declined = ret edildi

# Errors at fields, and sentences after a step.
glossary-error-language = Dili saýlaň.
glossary-error-word = 120 harpdan köp bolmadyk söz ýazyň.
glossary-error-reason = 500 harpdan köp bolmadyk sebäp ýazyň.
glossary-error-same = Ylalaşylan söz şu.
glossary-error-many = Otuz sözüňiz karara garaşýar. Käbiri boýunça karar kabul edilýänçä garaşyň.
glossary-conflict-decided = Bu teklip boýunça karar kabul edildi; başga biri öňe geçdi.
glossary-flash-proposed = Teklip edildi. Bu dile jogapkär karar berer.
glossary-flash-approved = Tassyklandy. Indi ylalaşylan söz şu.
glossary-flash-declined = Ret edildi.
glossary-flash-taken-back = Yzyna alyndy. Bu söz indi ylalaşylan söz däl.
search-kind-term = Ylalaşylan söz
