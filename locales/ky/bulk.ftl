# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Жарыяланбаган
bulk-list-state = Абалы
bulk-list-more = Кошумча
bulk-list-waits = Мени күтөт
bulk-list-language = Жазылган тили
bulk-list-responsible = Жооптуу
bulk-list-order = Тартиби
bulk-list-newest = Адегенде акыркы өзгөрүү
bulk-list-oldest = Адегенде эң көп күткөнү
bulk-list-answers = Жооптуу: { $name }
bulk-list-steps = Белгиленгендер менен
bulk-list-all = Белгиленгендер эле эмес, ушул тандоонун баары
bulk-list-all-counted = Ушул тандоонун баары ({ $count })

# The steps.
bulk-step-publish = Жарыялоо
bulk-step-return = Оңдоого кайтаруу
bulk-step-withdraw = Кайтарып алуу
bulk-step-retag = Темасын өзгөртүү
bulk-step-hand-over = Өткөрүп берүү

# The page that asks.
bulk-confirm-count = { $count } жетишкендик тандалды.
bulk-confirm-more = Жана дагы { $count }.
bulk-confirm-publish = Алар дароо жарыяланат, мындай жаңылыктарга жазылгандарга бир кат менен кабарланат.
bulk-confirm-theme = Жаңы тема
bulk-confirm-theme-hint = Тексттер ошол бойдон калат, эч бир котормо түп нускадан эскирбейт.
bulk-confirm-person = Ким жооптуу
bulk-confirm-person-hint = Өлкөңүздүн каалаган уюмунда жазган кесиптеш. Ага кабарланат. Жетишкендик аны жазган уюмда калат.
bulk-confirm-each = Ар бир жетишкендиктин өз эрежеси бар. Аткарылбаганы кийин себеби менен аталат.
bulk-confirm-go = Ооба, аткарылсын ({ $count })
bulk-confirm-back = Тизмеге кайтуу

# What became of them.
bulk-result-done = Аткарылды: { $count }
bulk-result-refused = Аткарылган жок: { $count }
bulk-result-progress = { $total } ичинен { $count } даяр.
bulk-result-working = Иш өзү улана берет; бул беттен кетсеңиз болот.
bulk-result-again = Кайра кароо
bulk-outcome-gone = Ал эми жок.
bulk-outcome-state = Ал бул кадам башталган абалда эмес.
bulk-outcome-own = Аны өзүңүз жазгансыз же жөнөткөнсүз; башка бирөө карашы керек.
bulk-outcome-remarks = Ага ачык эскертүүлөр бар; аны өз бетинде жарыялаңыз.
bulk-outcome-forbidden = Ролдоруңуз буга уруксат бербейт.
bulk-outcome-same = Мурунтан эле ошондой болчу.
bulk-outcome-changed = Ал ушул арада өзгөрдү. Жарыялоодон мурун кайра караңыз.
bulk-outcome-correction = Анын оңдоосу жазылып жатат; теманы ошол жерден өзгөртүңүз.
bulk-outcome-refused = Сапта жазылганга эми уруксат жок. Аны файлда оңдоңуз.
bulk-outcome-failed = Портал муну кыла алган жок. Кайра аракет кылыңыз.

# What is to be mended.
bulk-error-nothing = Эч нерсе белгиленген жок. Айрым жетишкендиктерди же бүт тандоону белгилеңиз.
bulk-error-many = Бир жолу эң көп 10 000. Тандоону тарытыңыз.
bulk-error-changed = Саны ушул арада өзгөрдү. Карап, кайра ырастаңыз.
bulk-error-person = Кесиптешти тандаңыз.

# Steps on the way of a text.
achievements-way-retagged = Темасы өзгөрдү
achievements-way-reassigned = Өткөрүлүп берилди

# Mails.
bulk-mail-published-subject = { $country }: { $count } жаңы жетишкендик
bulk-mail-published-text = { $country } Сиз кабар алгыңыз келген { $count } жетишкендикти жарыялады.
bulk-notice-returned = Оңдоого кайтарылды: { $count }
bulk-notice-returned-text = Карап чыгуучу Сиз жооптуу жетишкендиктерди оңдоого кайтарды.
bulk-notice-retagged = Тема өзгөрдү: { $count }
bulk-notice-retagged-text = Карап чыгуучу жарыяланган бул жетишкендиктерди экинчи адамсыз башка темага которду.
bulk-notice-handed = Сизге өткөрүлүп берилди: { $count }
bulk-notice-handed-text = Кесиптешиңиз Сизге жетишкендиктерди өткөрүп берди. Эми алар үчүн Сиз жооптуусуз.
bulk-notice-imported = Файлыңыздан түзүлгөн долбоорлор: { $count }
bulk-notice-imported-text = Файлыңыздагы бардык саптар иштетилди. Файлдын бети ар бир сап менен эмне болгонун көрсөтөт.
