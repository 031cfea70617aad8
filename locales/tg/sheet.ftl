# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Варақаи маълумот
sheet-title-of = Варақаи маълумот: { $title }
sheet-problem = Масъала
sheet-law = Қонун
sheet-cost = Хароҷот
sheet-time = Вақт
sheet-result = Натиҷа
sheet-contact = Тамос
sheet-documents = Ҳуҷҷатҳо

# The form.
sheet-form-text = Ҳафт савол, барои ҳамаи кишварҳо якхела, то кори даҳ кишварро паҳлуи ҳам гузоштан мумкин бошад. Ҷавоб ба ҳеҷ кадоме ҳатмӣ нест; ҷавоби кӯтоҳ беҳтар аст.
sheet-hint-problem = Пештар чӣ чиз ва барои киҳо кор намекард.
sheet-hint-law = Қонун, фармон ё амре, ки асоси он аст, бо рақам ва сана.
sheet-hint-cost = Чӣ қадар хароҷот дошт ва кӣ пардохт, бо асъор ва сол.
sheet-hint-time = Кай оғоз шуд, чӣ қадар вақт гирифт ва аз кай дар ҳама ҷо амал мекунад.
sheet-hint-result = Акнун чӣ беҳтар аст; агар рақам бошад, бо рақамҳо.
sheet-hint-contact = Муассисае, ки дигарон аз он пурсида метавонанд, ва роҳи тамос бо он; на шахси алоҳида.
sheet-hint-documents = Он чи дигарон гирифта метавонанд: қонунҳо, варақаҳо, талаботи техникӣ, маводи омӯзишӣ.

# On the page of a post.
sheet-alone = Танҳо варақаи маълумот
sheet-whole = Матни пурра
sheet-compare = Муқоиса бо кишварҳои дигар
sheet-beside = Ду забон паҳлуи ҳам:
sheet-bilingual = Ду забон паҳлуи ҳам
sheet-one-language = Як забон

# Countries side by side.
sheet-comparison-title = Кишварҳо паҳлуи ҳам
sheet-comparison-text = Ҳар ҷавоб, агар ба забони Шумо бошад, ба ҳамин забон меояд, вагарна ба забоне, ки номаш дар паҳлуяш навишта шудааст.
sheet-comparison-choose = Барои паҳлуи ҳам гузоштан аз ду то панҷ дастовардро интихоб кунед.
sheet-comparison-many = Панҷто паҳлуи ҳам меғунҷад; инҳо панҷтои аввали интихобшуда мебошанд.
sheet-comparison-empty = Ҳеҷ кадоме аз ин дастовардҳо ҳанӯз варақаи маълумот надорад.
sheet-comparison-none = Ҷавоб нест
sheet-comparison-without = Баровардан
sheet-comparison-offers = Дар ҳамин мавзӯъ аз кишварҳои дигар
sheet-comparison-all = Дастовардҳои дорои варақаи маълумот
sheet-comparison-no-offers = Ҳанӯз ҳеҷ кишвари дигар дар ин мавзӯъ варақаи маълумот надорад
sheet-comparison-selected = Муқоисаи интихобшудаҳо
sheet-comparison-tick = Интихоб барои муқоиса
