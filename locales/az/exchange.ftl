# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: release is said as göndərilmənin təsdiqi here, since nothing becomes public
# (exchange-step-release, exchange-state-to-release); the word for case (iş); exchange-kind-n-rec (also atalığın
# müəyyən edilməsi), exchange-kind-q-cap, exchange-step-reopen, exchange-state-shredded (məhv), exchange-refused-held
# (words for a legal hold), exchange-basis-iccs-*
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-escalate (coordinator as koordinator).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Doğum haqqında bildiriş
exchange-kind-n-mar = Nikah haqqında bildiriş
exchange-kind-n-dth = Ölüm haqqında bildiriş
exchange-kind-n-div = Nikahın pozulması və ya etibarsız sayılması haqqında bildiriş
exchange-kind-n-rec = Uşağın tanınması haqqında bildiriş
exchange-kind-n-adp = Övladlığa götürmə haqqında bildiriş
exchange-kind-n-nam = Adın dəyişdirilməsi haqqında bildiriş
exchange-kind-n-nat = Vətəndaşlığın dəyişməsi haqqında bildiriş
exchange-kind-n-cor = Düzəldilmiş akt qeydi haqqında bildiriş
exchange-kind-n-can = Ləğv edilmiş akt qeydi haqqında bildiriş
exchange-kind-q-ver = Sənədin yoxlanılması
exchange-kind-q-ext = Çıxarış sorğusu
exchange-kind-q-cap = Nikah bağlamaq qabiliyyəti haqqında sual
exchange-kind-q-lif = Şəxsin sağ olub-olmadığı haqqında sual
exchange-kind-q-trc = Akt qeydinin axtarışı
exchange-kind-l-doc = Məktub və ya sənəd
exchange-kind-i-spc = Sənəd nümunəsi
exchange-kind-i-alr = Xəbərdarlıq

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Göndərilmənin təsdiqi
exchange-follow-up-s-dlv = Çatdırılmanın təsdiqi
exchange-follow-up-s-opn = Açılmanın təsdiqi
exchange-follow-up-s-fwd = Yönləndirilib
exchange-follow-up-s-spl = Bölünüb
exchange-follow-up-s-clq = Dəqiqləşdirmə sorğusu
exchange-follow-up-s-cla = Dəqiqləşdirmə
exchange-follow-up-s-due = Daha gec tarix təklif olunub
exchange-follow-up-s-wdr = Geri götürülüb
exchange-follow-up-s-rem = Xatırlatma
exchange-follow-up-s-dec = Rədd edilib
exchange-follow-up-s-out = Nəticə
exchange-follow-up-s-clo = Bağlanıb
exchange-follow-up-a-ver = Yoxlamaya cavab
exchange-follow-up-a-ext = Çıxarış
exchange-follow-up-a-cap = Nikah bağlamaq qabiliyyəti haqqında cavab
exchange-follow-up-a-lif = Şəxsin sağ olub-olmadığı haqqında cavab
exchange-follow-up-a-trc = Axtarışın nəticəsi

# Where a case stands.
exchange-state-draft = Qaralama
exchange-state-to-release = Göndərilmə təsdiqini gözləyir
exchange-state-sent = Göndərilib
exchange-state-delivered = Çatdırılıb
exchange-state-opened = Açılıb
exchange-state-accepted = Qəbul edilib
exchange-state-awaiting-asker = Sual verəni gözləyir
exchange-state-answered = Cavablandırılıb
exchange-state-outcome-given = Nəticə bildirilib
exchange-state-declined = Rədd edilib
exchange-state-withdrawn = Geri götürülüb
exchange-state-closed = Bağlanıb
exchange-state-shredded = Məhv edilib

# What can be done with it.
exchange-step-submit = Göndərilmə təsdiqinə təqdim et
exchange-step-return = Qaytar
exchange-step-release = Göndərilməni təsdiqlə
exchange-step-deliver = Çatdır
exchange-step-open = Aç
exchange-step-accept = Qəbul et
exchange-step-forward = Yönləndir
exchange-step-split = Böl
exchange-step-join-part = Bir hissənin cavabını əlavə et
exchange-step-ask-clarification = Dəqiqləşdirmə istə
exchange-step-clarify = Dəqiqləşdir
exchange-step-propose-date = Daha gec tarix təklif et
exchange-step-agree-date = Daha gec tarixlə razılaş
exchange-step-refuse-date = Daha gec tarixi rədd et
exchange-step-decline = Rədd et
exchange-step-reopen = Yenidən icraata götür
exchange-step-answer = Cavab ver
exchange-step-give-outcome = Nəticəni bildir
exchange-step-confirm-entry = Qeydə alınmanı təsdiqlə
exchange-step-ask-about-answer = Cavab haqqında sual ver
exchange-step-close = Bağla
exchange-step-close-unasked = Otuz gündən sonra bağla
exchange-step-withdraw = Geri götür
exchange-step-supersede = Başqası ilə əvəz et
exchange-step-reinstate = Yenidən qüvvəyə mindir
exchange-step-hold = Məhv edilməsinə hüquqi qadağa qoy
exchange-step-lift-hold = Məhv edilməsinə qoyulmuş hüquqi qadağanı götür
exchange-step-order-erasure = Məhv edilməsi barədə göstəriş ver
exchange-step-erase = Məhv et
exchange-step-expire = Saxlama müddəti bitəndə məhv et
exchange-step-remind = Alıcıya xatırlat
exchange-step-tell-unopened = Heç kimin açmadığını bildir
exchange-step-escalate = Gecikdiyini koordinatorlara bildir

# Why a step is not taken.
exchange-refused-state = İş bunun edilə biləcəyi vəziyyətdə deyil. Ola bilsin, başqası sizi qabaqlayıb; yenidən oxuyun.
exchange-refused-family = Bu növ mesajla bunu etmək olmaz.
exchange-refused-duty = Bunu başqası etməlidir.
exchange-refused-no-draft = Göndərilməsi təsdiqlənə bilən qaralama yoxdur.
exchange-refused-own-work = Qaralamanı yazan şəxs onun göndərilməsini təsdiqləyə bilməz.
exchange-refused-proposal = Eyni vaxtda yalnız bir gec tarix təklif olunur; yalnız onunla razılaşmaq və ya onu rədd etmək olar.
exchange-refused-open-parts = Bəzi hissələri başqalarına verilib və hələ cavablandırılmayıb.
exchange-refused-answered = Əvvəllər cavablandırılıb, daha rədd edilə bilməz.
exchange-refused-held = Onun məhv edilməsinə hüquqi qadağa var və ya götürülə bilən qadağa yoxdur.
exchange-refused-early = Vaxtı hələ çatmayıb.
exchange-refused-order = Məhv edilməsi barədə göstərişi bir şəxs verir, başqa şəxs onunla razılaşır.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = 1993-cü il Minsk Konvensiyası, maddə 12
exchange-basis-chis02 = 2002-ci il Kişinyov Konvensiyası
exchange-basis-iccs-3 = ICCS-in 3 nömrəli Konvensiyası
exchange-basis-iccs-16 = ICCS-in 16 nömrəli Konvensiyası
exchange-basis-iccs-26 = ICCS-in 26 nömrəli Konvensiyası
exchange-basis-iccs-34 = ICCS-in 34 nömrəli Konvensiyası
exchange-basis-bilat = İki dövlətin sazişi
exchange-basis-courtesy = Qeydiyyat orqanları arasında nəzakət
exchange-purpose-register-update = Reyestrin yenilənməsi
exchange-purpose-verification = Sənədin yoxlanılması
exchange-purpose-marriage = Nikah
exchange-purpose-pension = Pensiya
exchange-purpose-nationality = Vətəndaşlıq
exchange-purpose-court = Məhkəmə icraatı
exchange-purpose-other = Başqa məqsəd
exchange-urgency-routine = Adi
exchange-urgency-urgent-child = Təcili: uşaq bunu gözləyir
exchange-urgency-urgent-medical = Təcili: tibbi yardım
exchange-urgency-urgent-burial = Təcili: dəfn
exchange-urgency-urgent-travel = Təcili: səfər
exchange-sensitivity-common = Bütün dövlətlər üçün ümumi, hamıya açıq
exchange-sensitivity-protected = Bütün dövlətlər üçün ümumi, qorunan
exchange-sensitivity-national = Bir dövlətə aid
exchange-sensitivity-notes = Sonrakı qeydlər
exchange-sensitivity-adoption = Övladlığa götürmə
exchange-sensitivity-protected-person = Qorunan şəxs

# Why a document is doubted, and what was found.
exchange-doubt-signature = İmza
exchange-doubt-signer = İmzalayanın səlahiyyəti
exchange-doubt-seal = Möhür
exchange-doubt-altered = Dəyişdirilmə
exchange-doubt-content = Məzmun
exchange-doubt-unknown-model = Naməlum blank
exchange-doubt-other = Başqa səbəb
exchange-result-genuine = Əsldir, məzmunu da düzgündür
exchange-result-genuine-but-amended = Əsldir, akt qeydi sonradan dəyişdirilib
exchange-result-content-differs = Məzmunu akt qeydindən fərqlənir
exchange-result-not-issued = Heç vaxt verilməyib
exchange-result-forged-or-altered = Saxtadır və ya dəyişdirilib
exchange-result-cancelled = Ləğv edilib
exchange-result-not-found = Belə akt qeydi tapılmadı
exchange-result-cannot-tell = Müəyyən etmək mümkün deyil

# What became of a notice, and reasons.
exchange-outcome-entered = Reyestrdə qeydə alınıb
exchange-outcome-noted-only = Nəzərə alınıb
exchange-outcome-not-ours = Bizdən heç kimə aid deyil
exchange-outcome-person-not-found = Şəxs tapılmadı
exchange-outcome-already-known = Artıq məlumdur
exchange-outcome-differs = Reyestrdə başqa cür yazılıb
exchange-decline-not-competent = Başqa orqan səlahiyyətlidir
exchange-decline-not-allowed = Qanun buna icazə vermir
exchange-decline-too-little = Nəsə tapmaq üçün verilən məlumat çox azdır
exchange-decline-repeated = Əvvəllər soruşulub və cavablandırılıb
exchange-decline-purpose = Qanuni məqsəd yoxdur
exchange-decline-other = Başqa səbəb
exchange-extension-archive = Akt qeydi arxivdədir
exchange-extension-other-office = Başqa şöbədən soruşmaq lazımdır
exchange-extension-decision = Məhkəmə və ya orqan qərar verməlidir
exchange-extension-reconstruction = Zədələnmiş və ya itmiş akt qeydləri bərpa olunur
exchange-extension-other = Başqa səbəb
exchange-withdrawal-mistake = Səhvən göndərilib
exchange-withdrawal-wrong-receiver = Səhv quruma göndərilib
exchange-withdrawal-not-needed = Artıq lazım deyil
exchange-withdrawal-other = Başqa səbəb
exchange-document-letter = Məktub
exchange-document-law = Qanun və ya qaydalar
exchange-document-form = Blank
exchange-document-report = Hesabat
exchange-document-statistics = Statistika
exchange-document-draft-agreement = Saziş layihəsi
exchange-document-minutes = Protokol
exchange-document-other = Başqa sənəd
