# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Сабтҳои бисёр якбора
exchange-imports-lede = Ҷадвал ё рӯйхат ба паёмҳо мубаддал мешавад. Аввал мебинед, ки аз ҳар сатр чӣ мешавад; то Шумо нагӯед, чизе сохта намешавад, ва то шахси дуюм иҷозат надиҳад, чизе фиристода намешавад.
exchange-imports-file-hint = CSV ё JSON, на бештар аз 5 МБ ва { $count } сатр. JSON массиви матнҳост дар ҳамон шакле, ки имзо мешаванд.
exchange-imports-calendar = Тақвими санаҳое, ки тақвим надоранд
exchange-imports-kept = Он чи меоред, мӯҳр карда меистад. Ҳамин ки паёмҳо сохта шаванд ё Шумо даст кашед, ва на дертар аз ҳафт рӯз, нест карда мешавад. Худи файл нигоҳ дошта намешавад.
exchange-imports-samples = Ҷадвалҳо барои пур кардан
exchange-imports-samples-hint = Сатри аввал сутунҳоро ном мебарад, дуюмаш шарҳ медиҳад. Сана ба шакли сол-моҳ-рӯз, то ҷое ки маълум аст, навишта мешавад.
exchange-imports-needed = бояд чизе гӯяд
exchange-imports-earlier = Пештар овардашуда
exchange-imports-count-new = Паёми нав: { $count }
exchange-imports-make = Сохтани { $count } паём
exchange-imports-remove = Даст кашидан
exchange-imports-who = Дар бораи кӣ
exchange-imports-case = Парванда
exchange-imports-to-release = Иҷозати фиристоданро интизоранд: { $count }
exchange-imports-release = Ба фиристодани ҳамаи интизорон иҷозат додан
exchange-imports-release-hint = Ҳар яке алоҳида санҷида, имзо ва сабт мешавад ва тасдиқ мегирад. Он чи худатон дар он навиштаед, дар ҷояш мемонад.
exchange-imports-released = Якҷоя иҷозат дода шуд: { $count }
exchange-imports-not-released = Иҷозат дода нашуд: { $count }
exchange-imports-failed = Портал ин корро карда натавонист.
exchange-imports-fault-list = Рӯйхат хонда намешавад; хато дар сатри { $count } аст.
exchange-imports-fault-unknown = Файл чизеро ном мебарад, ки паёмҳои ин навъ надоранд, ё як чизро ду бор:
exchange-imports-fault-never-sent = Файл чизеро ном мебарад, ки ҳеҷ гоҳ ба давлати дигар фиристода намешавад:
exchange-imports-fault-body = Ин матни ҳамин навъ нест.
exchange-imports-fault-otherwise = Шакле, ки имзо мешавад, дар ин ҷо чизи дигар мегуфт ё ҳеҷ чиз намегуфт.
exchange-imports-fault-nameless = Дар хонаи ин рақам чизе навишта шудааст ва болои он сутуне номбар нашудааст.
exchange-imports-conflict-changed = Он чи интизор аст, дигар ҳамон нест, ки дидед. Лутфан, боз бинед.
exchange-flash-import-begun = Кор оғоз шуд.
exchange-flash-import-removed = Даст кашида шуд ва калидаш нест карда шуд.
exchange-notice-import = Паёмҳои якҷоя овардашуда иҷозати фиристодани Шуморо интизоранд.
