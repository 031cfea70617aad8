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
questions-flash-asked = Суроо жөнөтүлдү. Жооп берилгенде Сизге кабарланат.
questions-flash-answered = Жооп сакталды. Сураган адамга кабарланат.
questions-flash-declined = Суроо кабыл алынган жок. Сураган адамга кабарланат.
questions-flash-withdrawn = Суроо кайтарып алынды.

# The search.
search-kind-question = Суроо

# Correcting an answer.
questions-correct = Жоопту оңдоо
questions-correct-hint = Окурмандар жаңы текстти дароо көрөт, сураган адамга кабарланат. Белги коюлбаса, аны мүчөлөр гана окуйт.
questions-correct-send = Оңдоону сактоо
questions-error-corrected = Ушул арада башка бирөө бул жоопту оңдоду. Ал жогоруда турат; салыштырып, өзүңүздүкүн кайра жөнөтүңүз.
questions-conflict-not-answered = Бул суроонун оңдой турган жообу жок.
questions-flash-corrected = Жооп оңдолду. Сураган адамга кабарланат.

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
questions-error-translated = Ушул арада башка бирөө бул котормону жазды. Аны өзүңүздүкү менен салыштырып, өзүңүздүкүн кайра жөнөтүңүз.
questions-translated-by = Котормо: { $country }, { $day }
questions-foreign = Мунун баары азырынча Сиздин тилиңизде эмес.
questions-translate-offer = Которуу

# The clock, and how long answers take.
questions-due-today = бүгүндөн кечиктирбей жооп берүү керек
questions-due-within = жооп { $count } күн ичинде, мөөнөтү: { $day }
questions-due-over = { $count } күн кечикти, мөөнөтү: { $day }
questions-desk-late = Алардын ичинен { $count } суроонун мөөнөтү өткөн.
questions-figures-title = Жоопко канча убакыт кетет
questions-figures-answers = Жооптор
questions-figures-how = Акыркы он эки айдагы жооптор жана баш тартуулар: { $count }. Жооп суралган өлкөнүн { $days } жумуш күнү ичинде күтүлөт.
questions-hours = { $count } саат
questions-days = { $count } күн

# Notices.
questions-notice-asked = Бир суроо өлкөңүздүн жообун күтөт
questions-notice-asked-text = Сиздин «{ $title }» жетишкендигиңиз тууралуу суроо берилди. Жооптун мөөнөтү: { $due }.
questions-notice-late = Бир суроонун мөөнөтү өттү
questions-notice-late-text = Сиздин «{ $title }» жетишкендигиңиз тууралуу суроого жооп берилген жок; мөөнөтү: { $due }.
questions-notice-answered = Сурооңузга жооп берилди
questions-notice-answered-text = «{ $title }» тууралуу сурооңузга жооп бар.
questions-notice-corrected = Сизге берилген жооп оңдолду
questions-notice-corrected-text = «{ $title }» тууралуу сурооңузга берилген жооптун эми жаңы тексти бар.
questions-notice-declined = Сурооңуз кабыл алынган жок
questions-notice-declined-text = «{ $title }» тууралуу сурооңузга жооп берилбейт; себеби жазылган.
