# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Nereye kayıtlı
entering-group-child = Çocuk ve doğum
entering-group-parents = Ana baba
entering-group-marriage = Evlenme
entering-group-spouse-a = A eşi
entering-group-spouse-b = B eşi
entering-group-death = Ölüm
entering-group-person = Kişi
entering-group-change = Değişiklik
entering-group-document = Kayıt veya belge
entering-group-issue = Veriliş
entering-choose = Lütfen seçin
entering-absent = Burada neden bir şey yok
entering-source = Kaynağı
entering-unverified = Doğrulanmadı
entering-day = Gün
entering-month = Ay
entering-year = Yıl
entering-calendar = Takvim
entering-understood = Şöyle anlaşıldı: { $span }
entering-date-more = Yazıldığı gibi ve ne kadar kesin
entering-as-written = Yazıldığı gibi
entering-certainty = Ne kadar kesin
entering-told-on = Yaşın söylendiği gün (yıl-ay-gün, miladi)
entering-until = İki gün arasındaysa, son gün:
entering-country = O zamanki ülke
entering-soviet-union = Sovyetler Birliği
entering-settlement = Kent veya köy
entering-place-more = Bölge, hastane, başka ülke
entering-regions = Bölgeler ve ilçeler, her biri bir satırda, büyükten küçüğe
entering-facility = Hastane veya ev
entering-country-code = O zamanki başka bir ülke: kodu
entering-country-now = Şimdiki ülke: kodu
entering-state = Devlet
entering-office = Daire
entering-entry-number = Kayıt numarası
entering-entered = Kayıt tarihi
entering-entry-more = Kütük, cilt, elektronik numara
entering-register = Kütük
entering-volume = Cilt veya yıl
entering-electronic = Elektronik kütükteki numara
entering-name-own = Kütüğün yazısıyla
entering-name-latin = Latin harfleriyle
entering-latin-from = Latin harfleri nereden
entering-propose = Latin harfleri öner
entering-name-parts = Adın parçaları ve hangi ad olduğu
entering-name-kind = Hangi ad
entering-name-language = Adın dili
entering-name-given = Ön adlar
entering-name-patronymic = Baba adından türeyen ad
entering-name-father = Babanın adı
entering-name-grandfather = Büyükbabanın adı
entering-name-surname = Soyadı
entering-name-takhallus = Aşiret veya mahlas
entering-name-no-surname = Soyadı yok
entering-add-name = Bir ad daha
entering-issued-by = Veren
entering-number-kind = Numaranın türü
entering-number = Numara
entering-seen-on = Neyin üzerinde görüldü
entering-add-number = Bir numara daha
entering-note-kind = Notun konusu
entering-note-more = Yer ve kayıt
entering-add-note = Bir not daha
entering-remove = Kaldır

# What is not understood.
entering-fault-both = Burada bir değer var, ama olmadığı da söyleniyor. Lütfen birini seçin.
entering-fault-told-on = Lütfen yaşın hangi gün söylendiğini belirtin.
entering-fault-state = Lütfen devleti seçin.

# How values are said.
showing-told-on = Yaş { $day } günü söylendi
showing-country-now = şimdi { $country }
showing-before = Önce
showing-after = Sonra
showing-nothing = Burada bir şey yoktu.
showing-left-out = { $count ->
    [one] { $count } alan size gösterilmiyor.
   *[other] { $count } alan size gösterilmiyor.
}
