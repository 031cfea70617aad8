# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-back-office, guidance-audience-examiner,
# guidance-level-1 (the “lines” of inspection), guidance-theme-breeder-documents, guidance-theme-identity-management,
# guidance-publisher, guidance-basis-scope, guidance-basis-notice, guidance-as-of,
# guidance-theme-cross-border, guidance-edit-source-basis, guidance-theme-card-formats

guidance-title = Дастурамалҳо
guidance-lead = Мақомоти бақайдгирӣ шахсиятро чӣ тавр тасдиқ мекунанд, ҳуҷҷатҳоро чӣ тавр таҳия мекунанд ва месанҷанд. Ҳар мақола сарчашмаҳои худро номбар мекунад.
guidance-documents = Ҳуҷҷатҳо
guidance-any = Ҳама
guidance-show = Нишон додан
guidance-audience = Барои кӣ
guidance-level = Сатҳ
guidance-theme = Мавзӯъ
guidance-language = Забони матн
guidance-count = { $count ->
    [one] { $count } мақола
   *[other] { $count } мақола
}
guidance-empty = Мақолаи мувофиқ нест
guidance-empty-advice = Яке аз интихобҳоро бекор кунед.
guidance-feed = Лентаи хабарҳо
guidance-feed-title = Sijil: дастурамалҳо оид ба ҳуҷҷатҳои тасдиқкунандаи шахсият
guidance-data = Ҳамчун маълумот (JSON)
guidance-new = Мақолаи нав
search-kind-guidance = Дастурамал
audit-thing-guidance = Мақолаи дастурамал

# For whom an article is.
guidance-audience-registry-counter = Кормандони қабул
guidance-audience-back-office = Шуъбаҳои дохилӣ
guidance-audience-examiner = Мутахассисони санҷиши ҳуҷҷатҳо
guidance-audience-manager = Роҳбарон ва таҳиягарони сиёсат

# How deep an article goes.
guidance-level-1 = Хати аввал: чашм ва даст
guidance-level-2 = Хати дуюм: воситаҳои оддӣ
guidance-level-3 = Коршинос: озмоишгоҳ ва системаҳо

# What an article is about.
guidance-theme-evidence-of-identity = Тасдиқи шахсият
guidance-theme-birth-registration-security = Амнияти бақайдгирии таваллуд
guidance-theme-breeder-documents = Ҳуҷҷатҳои асос барои додани ҳуҷҷатҳои дигар
guidance-theme-registration-operations = Пешбурди бақайдгирии асноди ҳолати шаҳрвандӣ
guidance-theme-legal-framework = Асосҳои ҳуқуқӣ
guidance-theme-identity-management = Идоракунии шахсият
guidance-theme-digital-identity = Шахсияти рақамӣ
guidance-theme-document-design = Таҳияи ҳуҷҷатҳо
guidance-theme-card-formats = Андозаҳои корт
guidance-theme-inspection = Санҷиши ҳуҷҷатҳо
guidance-theme-fraud = Қаллобӣ бо ҳуҷҷатҳо
guidance-theme-lost-and-stolen = Ҳуҷҷатҳои гумшуда ва дуздидашуда
guidance-theme-cross-border = Мубодилаи фаромарзӣ
guidance-theme-continuity = Хизматрасонӣ дар ҳолатҳои фавқулода
guidance-theme-data-quality = Сифати маълумот
guidance-theme-data-protection = Ҳифзи маълумот

# One article.
guidance-unconfirmed = тасдиқро интизор аст
guidance-unconfirmed-note = Ин мақола аз рӯйи сарчашмаҳои дар поён овардашуда тартиб дода шудааст. Аз ҷониби ношир ҳанӯз касе онро тасдиқ накардааст.
guidance-overdue = Мӯҳлати баррасии ин мақола гузашт: { $day }. Мақола шояд кӯҳна шуда бошад.
guidance-contents = Мундариҷа
guidance-publisher = Ношири асар
guidance-year = Сол
guidance-owner = Муаллиф
guidance-review-due = Баррасии навбатӣ
guidance-released = Нашр шуд
guidance-features = Унсурҳои муҳофизатии дар ин ҷо номбаршуда
guidance-sources = Сарчашмаҳо
guidance-as-of = сана: { $day }
guidance-basis-full = пурра хонда шуд
guidance-basis-abstract = аннотатсия ё оғоз хонда шуд
guidance-basis-contents = аннотатсия ва мундариҷа хонда шуд
guidance-basis-scope = соҳаи татбиқ хонда шуд
guidance-basis-notice = эълони нашр хонда шуд
guidance-basis-secondary = тавсифҳои муаллифони дигар хонда шуд
guidance-basis-unread = хонда нашудааст
guidance-languages = Бо забонҳои дигар
guidance-work = Кор бо ин мақола

# The desk of an article.
guidance-desk-lead = Ҳолати мақола дар ҳар забон ва он чи дар интизор аст.
guidance-desk-public = Хонандагон мебинанд
guidance-desk-unreleased = Ҳанӯз нашр нашудааст
guidance-desk-withdrawn = Бозпасгирифта
guidance-desk-write = Навиштан
guidance-desk-translate = Тарҷума кардан
guidance-desk-review = Дидан ва қарор қабул кардан
guidance-desk-due = Мӯҳлати баррасӣ гузашт: { $day }
guidance-desk-late = { $count ->
    [one] { $count } тарҷума аз матни аслӣ қафо мондааст
   *[other] { $count } тарҷума аз матни аслӣ қафо мондааст
}
guidance-desk-all = Ҳамаи мақолаҳои созмони Шумо
guidance-withdraw = Бозпас гирифтани мақола
guidance-withdraw-hint = Хонандагон онро дигар бо ягон забон намебинанд. Нашри нав онро бармегардонад.

# The form.
guidance-edit-new = Мақолаи нав
guidance-edit-original = Навиштани мақола
guidance-edit-translation = Тарҷумаи мақола
guidance-edit-slug = Суроғаи мақола
guidance-edit-slug-hint = Ҳарфҳои лотинӣ, рақамҳо ва хатчаҳо, масалан birth-certificates. Баъд тағйир намеёбад.
guidance-edit-language = Забони матни аслӣ
guidance-edit-tlp = Кӣ хонда метавонад
guidance-edit-tlp-hint = Мақолаи нав то Шумо онро накушоед, танҳо барои мақомоти бақайдгирии кишварҳои аъзост.
guidance-edit-themes = Мавзӯъҳо
guidance-edit-due = Рӯзи баррасии навбатӣ
guidance-edit-due-hint = Аз имрӯз сар карда набояд аз 24 моҳ зиёд бошад, масалан 2027-05-01 ё 1406/02/11.
guidance-edit-source-as-of = Санаи { $count }
guidance-edit-source-basis = То куҷо хонда шуд { $count }
guidance-edit-confirmed = Ношири асар гуфтаҳои ин ҷоро тасдиқ кардааст.
guidance-edit-save = Нигоҳ доштан
guidance-edit-finished = Нигоҳ доштан ва ба баррасикунанда фиристодан
guidance-error-slug = Лутфан суроғаро нависед: аз 3 то 80 ҳарфи лотинӣ, рақам ва хатча.
guidance-error-slug-taken = Ин суроға аз они мақолаи дигар аст.
guidance-error-audience = Лутфан гӯед, ки барои кист.
guidance-error-level = Лутфан сатҳро интихоб кунед.
guidance-error-themes = Лутфан ҳадди ақал як мавзӯъро интихоб кунед.
guidance-error-tlp = Лутфан гӯед, ки кӣ онро хонда метавонад.
guidance-error-due = Лутфан рӯзеро аз фардо то 24 моҳи дигар нависед.
guidance-error-year = Лутфан солро нависед, масалан 2018, ё холӣ гузоред.
guidance-error-publisher-long = Номи ношир набояд аз 200 ҳарф зиёд бошад.
guidance-error-source-basis = Лутфан дар бораи ҳар сарчашма гӯед, ки то куҷо хонда шудааст.
guidance-error-source-as-of = Санаи сарчашма сол, моҳ ё рӯз аст, масалан 2018, 2018-05 ё 2018-05-01.
guidance-error-changed = Ҳангоми навиштани Шумо каси дигар матнро нигоҳ дошт. Матни ӯ дар поён аст, матни Шумо дар майдонҳост. Барои боқӣ мондани матни худ аз нав нигоҳ доред.

# What a reviewer decides.
guidance-review-title = Қарор дар бораи матн
guidance-review-by = Муаллиф: { $name }
guidance-review-opened = Тарҷумаҳо бо матни аслӣ ба хонандагони бештар кушода мешаванд: { $languages }.
guidance-review-kept = Аз матни аслӣ кӯҳнатаранд ва то нав шудан кушода намешаванд: { $languages }.
guidance-review-particulars = Ғайр аз матн
guidance-review-own = Қисми ин матнро худи Шумо навиштаед; онро шахси дигар нашр мекунад.
guidance-release = Нашр кардан
guidance-return = Баргардонидан барои ислоҳ
guidance-return-reason = Чӣ бояд тағйир ёбад ва чаро

# Versions.
guidance-versions-title = Нусхаҳо
guidance-versions-lead = Ҳар нусхаи нашршуда боқӣ мемонад. Барои дидани тағйирот ду нусхаро интихоб кунед.
guidance-version = Нусхаи { $number }
guidance-version-confirmed = дидашуда, ҳанӯз дуруст аст
guidance-restore = Навиштан дар асоси ин нусха
guidance-restore-hint = Матни он пешнавис мешавад, онро шахси дуюм нашр мекунад.

# Sentences after a step.
guidance-flash-saved = Нигоҳ дошта шуд. Хонандагон онро ҳанӯз намебинанд.
guidance-flash-submitted = Ба баррасикунанда фиристода шуд. Ҳамкорони Шумо огоҳ карда шуданд.
guidance-flash-released = Нашр шуд. Хонандагон акнун онро мебинанд.
guidance-flash-returned = Баргардонида шуд. Муаллиф огоҳ карда шуд.
guidance-flash-confirmed = Қайд шуд: тарҷума ҳанӯз дуруст аст.
guidance-flash-withdrawn = Бозпас гирифта шуд. Хонандагон онро дигар намебинанд.
guidance-flash-restored = Нусхаи пештара акнун пешнавис аст.
guidance-conflict-waits = Ин матн баррасикунандаро интизор аст. То қабули қарор онро касе тағйир намедиҳад.
guidance-conflict-not-waiting = Ин матн дигар баррасикунандаро интизор нест; каси дигар пештар амал кард.
guidance-conflict-not-behind = Ин тарҷума аз матни аслӣ қафо намондааст ё дар ҷараёни кор аст.
guidance-conflict-no-original = Аввал матни аслӣ нашр мешавад.
guidance-conflict-not-public = Хонандагон ин мақоларо намебинанд; чизе барои бозпас гирифтан нест.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Дастурамал баррасии Шуморо интизор аст
guidance-notice-submitted-text = Ҳамкоре матнеро ба баррасӣ фиристод: { $title }
guidance-notice-returned = Дастурамал барои ислоҳ баргардонида шуд
guidance-notice-returned-text = Баррасикунанда матни Шуморо баргардонид: { $title }
guidance-notice-released = Дастурамал нашр шуд
guidance-notice-released-text = Баррасикунанда матни Шуморо нашр кард: { $title }

# On the desk of a person.
home-desk-guidance = Дастурамалҳо
