# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-mark-words-hint, specimens-parts-lead, specimens-picture-overprint,
# specimens-place-add, specimens-zone-lead

specimens-draft-parts = Части и изображения
specimens-draft-marks = Элементы защиты
specimens-parts-lead = Части документа в том порядке, в котором их видят читатели; у каждой — изображения при одном или нескольких видах света.
specimens-parts-none = Частей пока нет
specimens-part-add = Добавить часть
specimens-part-kind = Часть
specimens-part-label = Как напечатано на ней
specimens-part-label-hint = Для страницы — её номер.
specimens-part-up = Переместить выше
specimens-part-remove = Убрать часть вместе с изображениями
specimens-picture-add = Добавить изображение
specimens-picture-change = Об изображении
specimens-picture-of = Изображение из библиотеки
specimens-picture-of-hint = Изображения Вашей организации, которые готовы и описаны словами.
specimens-picture-none = Такого изображения в библиотеке ещё нет. Загрузите его ниже.
specimens-picture-light = Свет
specimens-picture-tlp = Кто это читает
specimens-picture-invented = Показанные владелец и номер вымышлены.
specimens-picture-invented-hint = Изображение документа настоящего человека никогда не показывается.
specimens-picture-overprint = Напечатать «SPECIMEN» поверх изображения
specimens-picture-overprint-hint = Портал сделает из него новое изображение и сохранит только его.
specimens-picture-remove = Убрать изображение
specimens-picture-waits = готовится
specimens-upload = Загрузить изображение
specimens-upload-lead = Оно хранится отдельно от библиотеки Вашей организации: пока образец не покажет его своим читателям, его видите только Вы. Сначала оно проверяется. Затем его можно будет выбрать выше.
specimens-upload-file = Файл
specimens-upload-shows = Что на изображении; язык: { $language }
specimens-upload-shows-hint = Для тех, кто его не видит.
specimens-upload-button = Загрузить
specimens-flash-uploaded = Загружено. Через мгновение его можно будет выбрать.

specimens-marks-lead = В том порядке, в котором их проверяют читатели. Что сделать и что должно быть видно, говорит глоссарий на каждом языке; пишите здесь только то, что свойственно этому документу.
specimens-marks-none = Элементов пока нет
specimens-mark-add = Добавить элемент
specimens-mark-code = Элемент из глоссария
specimens-mark-tlp = Кто это читает
specimens-mark-remove = Убрать элемент
specimens-mark-up = Переместить выше
specimens-mark-words = Слова; язык: { $language }
specimens-mark-words-hint = Пустое поле берёт слова глоссария, показанные под ним.
specimens-mark-name = Название
specimens-mark-do = Что сделать
specimens-mark-see = Что должно быть видно
specimens-mark-fake = Что часто видно на подделке
specimens-places = Где он виден
specimens-places-none = Ещё не отмечен ни на одном изображении.
specimens-place-add = Отметить на изображении
specimens-place-remove = Убрать отметку
specimens-zone-title = Место на изображении
specimens-zone-lead = Введите углы или рисуйте мышью: нажмите в одном углу и отпустите в другом. На клавиатуре стрелки двигают область, а с Shift меняют её размер.
specimens-zone-shape = Форма
specimens-zone-points = Углы
specimens-zone-points-hint = Слева и сверху, в тысячных долях изображения: 120,80 340,260. У многоугольника три угла или больше.
specimens-zone-preview = Показать на изображении
specimens-shape-rect = Прямоугольник
specimens-shape-ellipse = Эллипс
specimens-shape-polygon = Многоугольник

specimens-error-part-label = Напишите не более 40 букв.
specimens-error-picture = Выберите изображение из библиотеки своей организации.
specimens-error-weaker = Это не может быть открыто шире, чем версия в целом.
specimens-error-invented = Подтвердите, что владелец и номер вымышлены.
specimens-error-code = Выберите элемент из глоссария.
specimens-error-shows = Опишите словами, что на изображении.
specimens-error-overprint = Напечатать поверх изображения не удалось. Выберите готовое.
specimens-obstacle-code = Одного из элементов нет в глоссарии.
specimens-obstacle-picture = Одно из изображений не готово в библиотеке или не описано в ней.
