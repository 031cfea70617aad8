# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-moved, specimens-compare-lead, specimens-identify,
# specimens-ask-construction, specimens-ask-chip, specimens-training-right, specimens-training-wrong

specimens-compare = Versiyaları müqayisə et
specimens-compare-lead = Fərqli olanlar əvvəldə durur, eyni olanlar yığılıb.
specimens-compare-with = Müqayisə et
specimens-compare-code = Versiya { $count }: kodu
specimens-compare-show = Müqayisə et
specimens-compare-twice = Eyni versiya iki dəfə yazılıb; bir dəfə göstərilir.
specimens-compare-few = Ən azı iki versiya yazın.
specimens-compare-differences = { $count ->
    [0] Təsvir edilənlərdə fərq yoxdur
    [one] { $count } fərq
   *[other] { $count } fərq
}
specimens-compare-alike = { $count ->
    [one] { $count } eynilik
   *[other] { $count } eynilik
}
specimens-compare-what = Nə
specimens-compare-how = Necə fərqlənir
specimens-compare-added = əlavə edilib
specimens-compare-gone = çıxarılıb
specimens-compare-moved = başqa yerdədir
specimens-compare-changed = dəyişib
specimens-compare-present = var
specimens-compare-absent = yoxdur
specimens-compare-unknown = məlum deyil
specimens-compare-pictures = Şəkillər
specimens-compare-no-picture = şəkil yoxdur

specimens-identify = Sənədi müəyyən et
specimens-identify-lead = Görə bildiyinizə cavab verin, qalanını ötürün. Bunlardan heç nə saxlanılmır.
specimens-identify-remaining = { $count ->
    [0] Heç bir versiya qalmayıb
    [one] { $count } versiya qalıb
   *[other] { $count } versiya qalıb
}
specimens-identify-skip = Deyə bilmirəm
specimens-identify-answers = Cavablarınız
specimens-identify-skipped = ötürülüb
specimens-identify-change = Dəyişdir
specimens-identify-again = Yenidən başla
specimens-identify-none = Oxuya biləcəyiniz heç bir versiya bütün cavablara uyğun gəlmir. Birini geri götürün və ya həmin ölkənin qeydiyyat orqanından soruşun.
specimens-identify-stays = Reyestr soruşulan məlumatı bilmirsə, versiya siyahıda qalır.
specimens-identify-done = Soruşulası başqa heç nə yoxdur.
specimens-ask-country = Üzərində hansı ölkənin adı var?
specimens-ask-construction = Quruluşu necədir?
specimens-ask-format = Ölçüsü nə qədərdir?
specimens-ask-chip = Çipin kontaktları görünürmü?
specimens-ask-chip-visible = bəli, kiçik metal lövhə
specimens-ask-chip-hidden = xeyr
specimens-ask-mrz = Maşın üçün böyük hərflərdən, rəqəmlərdən və < işarələrindən ibarət sətirlər varmı?
specimens-ask-calendar = Tarixləri hansı təqvimlədir?
specimens-ask-number = Nömrəsinin düzülüşü necədir? A hərfi, 9 rəqəmi bildirir.

specimens-training = Elementləri tap
specimens-training-lead = Bir element təsvir edilir. Onun şəklin harasında olduğunu deyin.
specimens-training-step = Element { $number } / { $total }
specimens-training-where = O haradadır?
specimens-training-place = Yer { $count }
specimens-training-right = Düzdür, onun yeri: { $number }.
specimens-training-wrong = Orada deyil. Onun yeri: { $number }.
specimens-training-next = Növbəti element
specimens-training-result = Tapılıb: { $right } / { $total }
specimens-training-again = Bir daha
specimens-training-none = Bu şəkildə oxuya biləcəyiniz heç bir element işarələnməyib.

specimens-zoom = Lupa
specimens-zoom-in = Daha böyük
specimens-zoom-out = Daha kiçik
specimens-zoom-whole = Bütün şəkil

specimens-feed = Yeni nümunələrin xəbər lenti
specimens-data = Verilənlər kimi (JSON)
