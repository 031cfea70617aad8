# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Суроолор
questions-under-open = Бул суроону ачуу
questions-ask = Суроо берүү
questions-ask-hint = Ал { $country } каттоо органына барат. Он үч тилдин каалаганында жазыңыз.
questions-ask-send = Суроону жөнөтүү
questions-language = Жазылган тили
questions-secretariat = Катчылык

# States.
questions-state-open = Жооп күтүүдө
questions-state-answered = Жооп берилди
questions-state-declined = Кабыл алынган жок
questions-state-withdrawn = Кайтарып алынды

# The list.
questions-list-title = Суроолор
questions-list-open = Өлкөңүздүн жообун күтөт
questions-list-open-none = Жооп күткөн суроо жок.
questions-list-answered = Жооп берилген
questions-list-answered-none = Азырынча жооп берилген суроо жок.
questions-list-asked = Сиз берген суроолор
questions-list-asked-none = Сиз азырынча эч нерсе сурай элексиз. Суроо жетишкендиктин астында берилет.
questions-desk-open = { $count } суроо өлкөңүздүн жообун күтөт.
questions-waits-hours = { $count } саат күтүүдө
questions-waits-days = { $count } күн күтүүдө
questions-took-hours = { $count } сааттан кийин жооп берилди
questions-took-days = { $count } күндөн кийин жооп берилди

# One question.
questions-show-title = Суроо
questions-show-published = Эсеби жок окурмандар да көрөт
questions-answer = Жооп берүү
questions-answer-label = Сиздин жообуңуз
questions-answer-hint = Абзацтарга бөлүнгөн жөнөкөй текст, он үч тилдин каалаганында.
questions-answer-publish = Суроо менен жоопту эсеби жок окурмандарга жарыялоо
questions-answer-send = Жоопту жөнөтүү
questions-decline = Кабыл албоо
questions-decline-label = Эмне үчүн жооп жок
questions-decline-hint = Себебин сураган адам жана уюмуңуз көрөт.
questions-withdraw = Суроону кайтарып алуу
questions-withdraw-hint = Аны да, жообун да эми эч ким көрбөйт.

# What is to be mended, and what came between.
questions-error-language = Жазылган тилин тандаңыз.
questions-error-empty = Бир нерсе жазыңыз.
questions-error-long = Эң көбү 3000 тамга.
questions-error-often = Сиз бир саатта он суроо бердиңиз. Бир аз күтүңүз; жазганыңыз ушул жерде.
questions-conflict-not-open = Бул суроо эми жооп күтпөйт.
questions-conflict-withdrawn = Бул суроо мурда кайтарып алынган.

# Sentences after a step.
questions-flash-asked = Суроо жөнөтүлдү. Жооп берилгенде кат менен кабарланат.
questions-flash-answered = Жооп сакталды. Сураган адамга кат жөнөтүлүүдө.
questions-flash-declined = Суроо кабыл алынган жок. Сураган адамга кат жөнөтүлүүдө.
questions-flash-withdrawn = Суроо кайтарып алынды.

# Mails.
questions-mail-asked-subject = Суроо: { $title }
questions-mail-asked-text = { $country } Сиздин «{ $title }» жетишкендигиңиз тууралуу сурайт.
questions-mail-answered-subject = Сурооңузга жооп: { $title }
questions-mail-answered-text = { $country } «{ $title }» тууралуу сурооңузга жооп берди.
questions-mail-declined-subject = Сурооңузга жооп жок: { $title }
questions-mail-declined-text = { $country } «{ $title }» тууралуу сурооңузду кабыл алган жок жана себебин жазды.

# The search.
search-kind-question = Суроо

# Correcting an answer.
questions-correct = Жоопту оңдоо
questions-correct-hint = Окурмандар жаңы сөздөрдү дароо көрөт, сураган адамга кат жөнөтүлөт. Белги коюлбаса, аны мүчөлөр гана окуйт.
questions-correct-send = Оңдоону сактоо
questions-error-corrected = Ушул арада башка бирөө бул жоопту оңдоду. Ал жогоруда турат; салыштырып, өзүңүздүкүн кайра жөнөтүңүз.
questions-conflict-not-answered = Бул суроонун оңдой турган жообу жок.
questions-flash-corrected = Жооп оңдолду. Сураган адамга кат жөнөтүлүүдө.

# In further languages.
questions-languages = Башка тилдерде
questions-translate-title = Суроо башка тилде
questions-translation = Котормо
questions-original = Түп нуска: { $language }
questions-translation-lags = Жооп бул котормодон кийин оңдолду.
questions-translate-question = Суроо ушул тилде
questions-translate-answer = Жооп ушул тилде
questions-translate-hint = Абзацтарга бөлүнгөн жөнөкөй текст. Бош талаа көрсөтүлбөйт; ордунда түп нуска турат.
questions-translate-save = Сактоо
questions-translate-back = Суроого кайтуу
questions-flash-translated = Сакталды. Бул тилдин окурмандары аны түп нусканын жанында көрөт.
questions-error-translated = Ушул арада башка бирөө бул сөздөрдү жазды. Аларды өзүңүздүкү менен салыштырып, өзүңүздүкүн кайра жөнөтүңүз.
