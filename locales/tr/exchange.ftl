# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: release is said as gönderim onayı here, since nothing becomes public
# (exchange-step-release, exchange-state-to-release); the word for case (dosya); exchange-step-reopen,
# exchange-state-shredded (imha), exchange-refused-held (words for a legal hold), exchange-basis-iccs-* (CIEC),
# exchange-follow-up-s-rcp, exchange-document-form
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-escalate (coordinator as koordinatör).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Doğum bildirimi
exchange-kind-n-mar = Evlenme bildirimi
exchange-kind-n-dth = Ölüm bildirimi
exchange-kind-n-div = Boşanma veya evliliğin iptali bildirimi
exchange-kind-n-rec = Çocuğun tanınması bildirimi
exchange-kind-n-adp = Evlat edinme bildirimi
exchange-kind-n-nam = Ad değişikliği bildirimi
exchange-kind-n-nat = Vatandaşlık değişikliği bildirimi
exchange-kind-n-cor = Düzeltilmiş kayıt bildirimi
exchange-kind-n-can = İptal edilmiş kayıt bildirimi
exchange-kind-q-ver = Belge doğrulaması
exchange-kind-q-ext = Kayıt örneği talebi
exchange-kind-q-cap = Evlenme ehliyeti hakkında soru
exchange-kind-q-lif = Kişinin sağ olup olmadığına ilişkin soru
exchange-kind-q-trc = Kayıt araması
exchange-kind-l-doc = Yazı veya belge
exchange-kind-i-spc = Belge örneği
exchange-kind-i-alr = Uyarı

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Gönderim alındısı
exchange-follow-up-s-dlv = Teslim alındısı
exchange-follow-up-s-opn = Açılma alındısı
exchange-follow-up-s-fwd = Yönlendirildi
exchange-follow-up-s-spl = Bölündü
exchange-follow-up-s-clq = Açıklama talebi
exchange-follow-up-s-cla = Açıklama
exchange-follow-up-s-due = Daha geç bir tarih önerildi
exchange-follow-up-s-wdr = Geri çekildi
exchange-follow-up-s-rem = Hatırlatma
exchange-follow-up-s-dec = Reddedildi
exchange-follow-up-s-out = Sonuç
exchange-follow-up-s-clo = Kapatıldı
exchange-follow-up-a-ver = Doğrulamaya yanıt
exchange-follow-up-a-ext = Kayıt örneği
exchange-follow-up-a-cap = Evlenme ehliyeti hakkında yanıt
exchange-follow-up-a-lif = Kişinin sağ olup olmadığına ilişkin yanıt
exchange-follow-up-a-trc = Aramanın sonucu

# Where a case stands.
exchange-state-draft = Taslak
exchange-state-to-release = Gönderim onayı bekliyor
exchange-state-sent = Gönderildi
exchange-state-delivered = Teslim edildi
exchange-state-opened = Açıldı
exchange-state-accepted = Kabul edildi
exchange-state-awaiting-asker = Soranı bekliyor
exchange-state-answered = Yanıtlandı
exchange-state-outcome-given = Sonuç bildirildi
exchange-state-declined = Reddedildi
exchange-state-withdrawn = Geri çekildi
exchange-state-closed = Kapatıldı
exchange-state-shredded = İmha edildi

# What can be done with it.
exchange-step-submit = Gönderim onayına sun
exchange-step-return = Geri gönder
exchange-step-release = Gönderimi onayla
exchange-step-deliver = Teslim et
exchange-step-open = Aç
exchange-step-accept = Kabul et
exchange-step-forward = Yönlendir
exchange-step-split = Böl
exchange-step-join-part = Bir bölümün yanıtını ekle
exchange-step-ask-clarification = Açıklama iste
exchange-step-clarify = Açıklama yap
exchange-step-propose-date = Daha geç bir tarih öner
exchange-step-agree-date = Daha geç tarihi kabul et
exchange-step-refuse-date = Daha geç tarihi reddet
exchange-step-decline = Reddet
exchange-step-reopen = Yeniden ele al
exchange-step-answer = Yanıtla
exchange-step-give-outcome = Sonucu bildir
exchange-step-confirm-entry = Tescili onayla
exchange-step-ask-about-answer = Yanıt hakkında soru sor
exchange-step-close = Kapat
exchange-step-close-unasked = Otuz gün sonra kapat
exchange-step-withdraw = Geri çek
exchange-step-supersede = Yerine yenisini geçir
exchange-step-reinstate = Yeniden geçerli kıl
exchange-step-hold = Hakkında hukuki saklama kararı ver
exchange-step-lift-hold = Hukuki saklama kararını kaldır
exchange-step-order-erasure = İmhayı iste
exchange-step-erase = İmha et
exchange-step-expire = Saklama süresi dolunca imha et
exchange-step-remind = Alıcıya hatırlat
exchange-step-tell-unopened = Kimsenin açmadığını bildir
exchange-step-escalate = Geciktiğini koordinatörlere bildir

# Why a step is not taken.
exchange-refused-state = Dosya, bunun yapılabileceği durumda değil. Başka biri daha önce davranmış olabilir; lütfen yeniden okuyun.
exchange-refused-family = Bu türdeki bir iletiyle bu yapılamaz.
exchange-refused-duty = Bunu başka biri yapmalıdır.
exchange-refused-no-draft = Gönderimi onaylanabilecek bir taslak yok.
exchange-refused-own-work = Taslağı yazan kişi gönderimini onaylayamaz.
exchange-refused-proposal = Aynı anda yalnızca bir geç tarih önerilir; ancak o tarih kabul veya reddedilebilir.
exchange-refused-open-parts = Bazı bölümleri başkalarına verildi ve henüz yanıtlanmadı.
exchange-refused-answered = Daha önce yanıtlandı, artık reddedilemez.
exchange-refused-held = Hakkında hukuki saklama kararı var ya da kaldırılabilecek bir karar yok.
exchange-refused-early = Zamanı henüz gelmedi.
exchange-refused-order = İmhayı bir kişi ister, başka bir kişi onaylar.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = 1993 Minsk Sözleşmesi, madde 12
exchange-basis-chis02 = 2002 Kişinev Sözleşmesi
exchange-basis-iccs-3 = 3 sayılı CIEC Sözleşmesi
exchange-basis-iccs-16 = 16 sayılı CIEC Sözleşmesi
exchange-basis-iccs-26 = 26 sayılı CIEC Sözleşmesi
exchange-basis-iccs-34 = 34 sayılı CIEC Sözleşmesi
exchange-basis-bilat = İki devletin anlaşması
exchange-basis-courtesy = Nüfus idareleri arasında nezaket
exchange-purpose-register-update = Kütüğün güncellenmesi
exchange-purpose-verification = Belge doğrulaması
exchange-purpose-marriage = Evlenme
exchange-purpose-pension = Emekli aylığı
exchange-purpose-nationality = Vatandaşlık
exchange-purpose-court = Mahkeme süreci
exchange-purpose-other = Başka bir amaç
exchange-urgency-routine = Olağan
exchange-urgency-urgent-child = İvedi: bir çocuk bunu bekliyor
exchange-urgency-urgent-medical = İvedi: tıbbi bakım
exchange-urgency-urgent-burial = İvedi: defin
exchange-urgency-urgent-travel = İvedi: yolculuk
exchange-sensitivity-common = Bütün devletlerde ortak, herkese açık
exchange-sensitivity-protected = Bütün devletlerde ortak, korunan
exchange-sensitivity-national = Tek bir devlete özgü
exchange-sensitivity-notes = Sonraki notlar
exchange-sensitivity-adoption = Evlat edinme
exchange-sensitivity-protected-person = Koruma altındaki kişi

# Why a document is doubted, and what was found.
exchange-doubt-signature = İmza
exchange-doubt-signer = İmzalayanın yetkisi
exchange-doubt-seal = Mühür
exchange-doubt-altered = Tahrifat
exchange-doubt-content = İçerik
exchange-doubt-unknown-model = Bilinmeyen form
exchange-doubt-other = Başka bir gerekçe
exchange-result-genuine = Gerçek, içeriği de doğru
exchange-result-genuine-but-amended = Gerçek, kayıt sonradan değiştirildi
exchange-result-content-differs = İçeriği kayıttan farklı
exchange-result-not-issued = Hiç verilmedi
exchange-result-forged-or-altered = Sahte veya tahrif edilmiş
exchange-result-cancelled = İptal edilmiş
exchange-result-not-found = Böyle bir kayıt bulunamadı
exchange-result-cannot-tell = Belirlenemiyor

# What became of a notice, and reasons.
exchange-outcome-entered = Kütüğe tescil edildi
exchange-outcome-noted-only = Bilgi edinildi
exchange-outcome-not-ours = Bizden kimseyi ilgilendirmiyor
exchange-outcome-person-not-found = Kişi bulunamadı
exchange-outcome-already-known = Zaten biliniyor
exchange-outcome-differs = Kütükte başka türlü yazıyor
exchange-decline-not-competent = Başka bir makam yetkili
exchange-decline-not-allowed = Kanun buna izin vermiyor
exchange-decline-too-little = Bir şey bulmak için verilen bilgi çok az
exchange-decline-repeated = Daha önce soruldu ve yanıtlandı
exchange-decline-purpose = Hukuka uygun bir amaç yok
exchange-decline-other = Başka bir gerekçe
exchange-extension-archive = Kayıt arşivde bulunuyor
exchange-extension-other-office = Başka bir birime sorulması gerekiyor
exchange-extension-decision = Bir mahkemenin veya makamın karar vermesi gerekiyor
exchange-extension-reconstruction = Zarar görmüş veya kaybolmuş kayıtlar yeniden oluşturuluyor
exchange-extension-other = Başka bir gerekçe
exchange-withdrawal-mistake = Yanlışlıkla gönderildi
exchange-withdrawal-wrong-receiver = Yanlış kuruma gönderildi
exchange-withdrawal-not-needed = Artık gerekli değil
exchange-withdrawal-other = Başka bir gerekçe
exchange-document-letter = Yazı
exchange-document-law = Kanun veya yönetmelik
exchange-document-form = Matbu form
exchange-document-report = Rapor
exchange-document-statistics = İstatistik
exchange-document-draft-agreement = Anlaşma taslağı
exchange-document-minutes = Tutanak
exchange-document-other = Başka bir belge
