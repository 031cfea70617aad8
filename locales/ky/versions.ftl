# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Версиялар
achievements-versions-text = Ар бир сактоо эсте калат. Айырмасын көрүү үчүн эки версияны тандаңыз.
achievements-versions-none = Бул тилде азырынча версия жок
achievements-versions-current = учурдагы
achievements-versions-from = баштап
achievements-versions-to = чейин
achievements-versions-from-this = { $count }-версиядан баштап салыштыруу
achievements-versions-to-this = { $count }-версияга чейин салыштыруу
achievements-versions-preview = Окурмандар көргөндөй
achievements-versions-compare = Салыштыруу
achievements-versions-older = Эскирээк версиялар
achievements-versions-newest = Эң жаңы версиялар
achievements-versions-made-written = жазылган
achievements-versions-made-restored = калыбына келтирилген
achievements-versions-made-confirmed = каралды, өзгөрүүсүз
achievements-versions-made-imported = импорттолгон
achievements-versions-ribbon = { $version }-версияны алдын ала көрүү. Бул бетти уюмуңуз гана көрөт.

# Two versions compared.
achievements-compare-title = Эмне өзгөрдү
achievements-compare-one-column = Бир мамыча
achievements-compare-two-columns = Катар
achievements-compare-same = Эки версия бирдей.
achievements-compare-removed = алынды
achievements-compare-added = кошулду
achievements-compare-restore-text = Ошол версиянын тексти жаңы версия болот. Эч нерсе өчүрүлбөйт.
achievements-compare-restore = { $count }-версияны калыбына келтирүү

# Two editors at once.
achievements-two-touching = { $count ->
    [one] Бир жерде экөөңүздөр тең жаздыңыздар. Экөөңүздөрдүн сөзүңүздөр ошол жерде; тандаңыз.
   *[other] { $count } жерде экөөңүздөр тең жаздыңыздар. Экөөңүздөрдүн сөзүңүздөр ошол жерде; тандаңыз.
}
achievements-two-apart = Өзгөртүүлөрүңүздөр бири-бирине тийбейт; бул жерде бириктирилди.
achievements-two-together = Бириктирилген текст
achievements-two-difference = Айырмачылыктар
achievements-two-save = Бул текстти сактоо

# Work that is not saved.
achievements-autosave-title = Сакталбаган иш
achievements-autosave-offer = Сакталбаган ишиңиз бар: { $time }.
achievements-autosave-taken = Бул Сиздин сакталбаган ишиңиз ({ $time }). Сактаганга чейин аны башка эч ким көрбөйт.
achievements-autosave-take-up = Улантуу
achievements-autosave-discard = Баш тартып өчүрүү
achievements-autosave-difference = Сакталган тексттен айырмасы
achievements-autosave-kept = Эсте калды: { $time }
achievements-autosave-keep = Бүтпөгөн иш катары калтыруу
achievements-autosave-offline = Байланыш жок. Жазганыңыз ушул терезеде калат жана байланыш калыбына келгенде жөнөтүлөт.
achievements-autosave-refused = Жазганыңызды калтыруу мүмкүн болгон жок. Беттен чыгуудан мурда көчүрүп алыңыз.
achievements-autosave-signed-out = Сиз чыгып кеттиңиз. Жазганыңыз ушул терезеде калат. Башка терезеде кириңиз, ошондо жөнөтүлөт.

# Sentences after a step.
achievements-flash-kept = Эсте калды. Сактаганга чейин аны башка эч ким көрбөйт.
achievements-flash-kept-for-later = Бул текст ушул арада кийинки баскычка өттү. Жазганыңыз өзүңүзгө калтырылды.
achievements-flash-discarded = Өчүрүлдү.
achievements-flash-restored = Жаңы версия катары калыбына келтирилди.
achievements-way-restored = Эски версия калыбына келтирилди

# A form sent after the session ended.
error-signed-out-title = Сиз чыгып кеттиңиз
error-signed-out-text = Эч нерсе жоголгон жок. Жазганыңыз ушул бетте турат; аны ачык калтырыңыз.
error-signed-out-sign-in = Башка терезеде кирүү
error-signed-out-send = Жазганымды жөнөтүү
