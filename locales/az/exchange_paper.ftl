# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth.

exchange-extract = Kağızda çıxarış
exchange-extract-lead = Qeyd iki dildə yan-yana; üzərindəki kodla hər kəs onun hələ qüvvədə olub-olmadığını öyrənir. Hazırlanması qeydə alınır.
exchange-extract-first = Birinci dil
exchange-extract-second = İkinci dil
exchange-extract-draw = Çıxarışı hazırla
exchange-extract-error-same = İki fərqli dil seçin.
exchange-extract-title = Vətəndaşlıq vəziyyəti aktının qeydindən çıxarış
exchange-extract-standing = Çap olunduğu andakı vəziyyəti
exchange-extract-released = Göndərildiyi tarix
exchange-extract-printed = Çap olunduğu tarix
exchange-extract-replaced = Bunu əvəz edən: { $reference }
exchange-extract-check = Hələ qüvvədədir? Şəkil hər kəsə açıq olan və yalnız bunu deyən səhifəyə aparır.
exchange-extract-offline = Şəbəkəsiz: bu mesajın təsdiqnaməsini fayl kimi istəyin və sijil verify ilə yoxlayın. Təsdiqnamə məzmunu son sətirdəki kimi göstərir.
exchange-extract-boxes = Sahədən əvvəlki nömrə ICCS-in 16 saylı Konvensiyasının formalarındakı xanasıdır.

exchange-status-title = Çıxarışın vəziyyəti
exchange-status-lead = Burada qeyd haqqında başqa heç nə deyilmir və heç kimin adı çəkilmir.
exchange-status-in-force = Həqiqi, dəyişdirilməyib, qüvvədədir
exchange-status-replaced = Həqiqi, { $day } tarixindən əvəz edilib
exchange-status-unknown = Naməlum kod

exchange-figures = Mübadilənin rəqəmləri
exchange-figures-lead = On iki ayda göndərilənlər və alınanlar; açıq işlər bu günə. Yalnız saylar.
exchange-figures-table = Cədvəl (CSV)
exchange-figures-month = Ay
exchange-figures-country = Ölkə
exchange-figures-open = Açıq
exchange-figures-overdue = Gecikmiş
exchange-figures-unopened = Açılmamış
exchange-figures-side = Tərəf
exchange-figures-ours = Bizdə
exchange-figures-theirs = Onlarda
exchange-figures-median = Yarısı bu müddətə
exchange-figures-ninth = Onda doqquzu bu müddətə
exchange-figures-days = gün
exchange-figures-working-days = iş günü
exchange-figures-by-month = Aylar üzrə
exchange-figures-by-country = Ölkələr üzrə
exchange-figures-by-kind = Növlər üzrə və cavabların müddəti
exchange-figures-how = Cavab təhvil verildiyi gündən, müddəti hansı günlərlə sayılırsa, elə sayılır; sorğu verəndən izahat gözlənilərkən müddət dayanıb. Aylar miladi təqvimlə və UTC ilədir.
