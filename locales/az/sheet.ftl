# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Məlumat vərəqi
sheet-title-of = Məlumat vərəqi: { $title }
sheet-problem = Problem
sheet-law = Qanun
sheet-cost = Xərc
sheet-time = Müddət
sheet-result = Nəticə
sheet-contact = Əlaqə
sheet-documents = Sənədlər

# The form.
sheet-form-text = Hər ölkə üçün eyni olan yeddi sual: on ölkənin gördüyü işlər yan-yana qoyula bilsin. Heç biri məcburi deyil; qısa cavablar daha yaxşıdır.
sheet-hint-problem = Əvvəl nəyin və kimlər üçün işləmədiyi.
sheet-hint-law = Əsaslandığı qanun, fərman və ya əmr; nömrəsi və tarixi ilə.
sheet-hint-cost = Nəyə başa gəldiyi və kimin ödədiyi; valyutası və ili ilə.
sheet-hint-time = Nə vaxt başladığı, nə qədər çəkdiyi, nə vaxtdan hər yerdə qüvvədə olduğu.
sheet-hint-result = İndi nəyin daha yaxşı olduğu; varsa, rəqəmlərlə.
sheet-hint-contact = Başqalarının müraciət edə biləcəyi idarə və onunla əlaqə yolu; fərdi şəxs yox.
sheet-hint-documents = Başqalarının ala biləcəyi sənədlər: qanunlar, formalar, texniki şərtlər, təlim materialları.

# On the page of a post.
sheet-alone = Yalnız məlumat vərəqi
sheet-whole = Mətnin tamamı
sheet-compare = Başqa ölkələrlə müqayisə et
sheet-beside = İki dil yan-yana:
sheet-bilingual = İki dil yan-yana
sheet-one-language = Bir dil

# Countries side by side.
sheet-comparison-title = Ölkələr yan-yana
sheet-comparison-text = Hər cavab varsa sizin dilinizdə, yoxdursa yanında adı yazılan dildə verilir.
sheet-comparison-choose = Yan-yana qoymaq üçün ikidən beşədək nailiyyət seçin.
sheet-comparison-many = Yan-yana beşi yerləşir; bunlar ilk seçdiyiniz beş nailiyyətdir.
sheet-comparison-empty = Bu nailiyyətlərin heç birinin hələ məlumat vərəqi yoxdur.
sheet-comparison-none = Cavab yoxdur
sheet-comparison-without = Çıxar
sheet-comparison-offers = Eyni mövzuda başqa ölkələrdən
sheet-comparison-all = Məlumat vərəqi olan nailiyyətlər
sheet-comparison-no-offers = Bu mövzuda məlumat vərəqi olan başqa ölkə hələ yoxdur
sheet-comparison-selected = Seçilənləri müqayisə et
sheet-comparison-tick = Müqayisə üçün seç
