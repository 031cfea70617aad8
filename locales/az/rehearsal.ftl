# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Məşq
rehearsal-band = Ölkələr uydurmadır, insanlar uydurmadır. Buradan heç nə kənara çıxmır və buradakı heç nə sübut deyil.
rehearsal-lead = Həqiqi işdə olduğu kimi göndərin, göndərilməni təsdiqləyin, açın və cavab verin. Hər addım həqiqidir; yalnız ölkələr, insanlar və qeydlər uydurmadır. Mövcud olan bir şəxsin məlumatlarını heç vaxt yazmayın.
rehearsal-practise = Məşq et
rehearsal-leave = Məşqdən çıx
rehearsal-desk = İş masasına keç
rehearsal-register = Məşq reyestri
rehearsal-branch = Məşq reyestrinin şöbəsi
rehearsal-change = Yeri dəyiş
rehearsal-seats = Yer seçin
rehearsal-seats-text = İstədiyiniz vaxt dəyişin və bir işin hər iki tərəfini özünüz aparın.
rehearsal-seat-officer = Qaralama yazır, açır və cavab verir
rehearsal-seat-releaser = O birinin yazdığının göndərilməsini təsdiqləyir; koordinatordur
rehearsal-seat-branch = Həmin ölkənin başqa şöbəsində yönləndirilən işləri açır və cavab verir
rehearsal-sit = Burada otur
rehearsal-sits = Siz burada oturursunuz
rehearsal-filled = Doldurulub: { $time }. Bir gündən sonra, içində heç kim işləmirsə, boşaldılır.
rehearsal-unfilled = İlk yer tutulanda doldurulur; bu, bir neçə saniyə çəkir.
rehearsal-filling = Məşq elə indi doldurulur. Bir neçə saniyədən sonra yenidən cəhd edin.
rehearsal-try = Nəyi sınamaq olar
rehearsal-try-text = Doldurulandan bəri edilənlər, kim etmiş olursa olsun, işarələnib.
rehearsal-try-submit = Doğum haqqında bildiriş yazın və göndərilmə təsdiqinə təqdim edin.
rehearsal-try-release = Həmin ölkədə göndərilməni təsdiqləyənin yerinə keçin və təsdiqləyin. Yazan özü təsdiqləyə bilməz.
rehearsal-try-open = O biri ölkəyə keçin, gələni açın və qəbul edin.
rehearsal-try-forward = Şimaldakı bir işi o biri şöbəyə yönləndirin, oradakı yerə keçin və işi açın.
rehearsal-try-ask = Göndərəndən nəsə soruşun və ya daha gec tarix təklif edin.
rehearsal-try-answer = Cavab verin və ya nəticəni bildirin; reyestrə yazılanı ikinci şəxs təsdiqləyir.
rehearsal-try-close = Göndərənin yerinə qayıdın, cavabı oxuyun və işi bağlayın.
rehearsal-done = Edildi
rehearsal-proof = Həqiqi işdə portal burada kim olduğunuzu bir daha soruşur.
rehearsal-reset = Yenidən başla
rehearsal-reset-lead = Burada sınanan hər şey, indi məşq edənlərin hamısı üçün, unudulur və əvəzinə hər vəziyyətdə olan işlər qoyulur. Bir neçə saniyə çəkir.
rehearsal-reset-do = Boşalt və yenidən doldur
rehearsal-keep = Olduğu kimi saxla
rehearsal-flash-reset = Məşq yenidən dolduruldu. Yer seçin.
rehearsal-flash-seat = Əvvəlcə yer seçin. Yeriniz var idisə, məşq bu arada yenidən doldurulub və orada sınananlar artıq yoxdur.
