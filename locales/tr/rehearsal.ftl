# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Alıştırma
rehearsal-band = Ülkeler uydurma, kişiler uydurmadır. Buradan hiçbir şey dışarı çıkmaz ve buradaki hiçbir şey kanıt değildir.
rehearsal-lead = Gerçek işte olduğu gibi gönderin, gönderimi onaylayın, açın ve yanıtlayın. Her adım gerçektir; yalnızca ülkeler, kişiler ve kayıtlar uydurmadır. Var olan birinin bilgilerini asla yazmayın.
rehearsal-practise = Alıştırma yap
rehearsal-leave = Alıştırmadan çık
rehearsal-desk = Masaya git
rehearsal-register = Alıştırma kütüğü
rehearsal-branch = Alıştırma kütüğünün şubesi
rehearsal-change = Yer değiştir
rehearsal-seats = Bir yer seçin
rehearsal-seats-text = İstediğiniz zaman değiştirin ve bir dosyanın iki tarafını da siz yürütün.
rehearsal-seat-officer = Taslak yazar, açar ve yanıtlar
rehearsal-seat-releaser = Ötekinin yazdığının gönderimini onaylar; koordinatördür
rehearsal-seat-branch = Aynı ülkenin başka bir biriminde, yönlendirilen dosyaları açar ve yanıtlar
rehearsal-sit = Buraya otur
rehearsal-sits = Burada oturuyorsunuz
rehearsal-filled = Dolduruldu: { $time }. Bir gün sonra, içinde kimse çalışmıyorsa boşaltılır.
rehearsal-unfilled = İlk yer alındığında doldurulur; bu birkaç saniye sürer.
rehearsal-filling = Alıştırma şu anda dolduruluyor. Birkaç saniye sonra yeniden deneyin.
rehearsal-try = Neler denenebilir
rehearsal-try-text = Doldurulduğundan beri yapılanlar, kim yapmış olursa olsun, işaretlidir.
rehearsal-try-submit = Bir doğum bildirimi yazın ve gönderim onayına sunun.
rehearsal-try-release = Aynı ülkede gönderimi onaylayan kişinin yerine geçin ve onaylayın. Yazan kişi kendisi onaylayamaz.
rehearsal-try-open = Öteki ülkeye geçin, geleni açın ve kabul edin.
rehearsal-try-forward = Kuzeydeki bir dosyayı öteki birime yönlendirin, oradaki yere geçin ve dosyayı açın.
rehearsal-try-ask = Gönderene bir şey sorun ya da daha geç bir tarih önerin.
rehearsal-try-answer = Yanıtlayın ya da sonucu bildirin; kütüğe işleneni ikinci kişi onaylar.
rehearsal-try-close = Gönderenin yerine dönün, yanıtı okuyun ve dosyayı kapatın.
rehearsal-done = Yapıldı
rehearsal-proof = Gerçek işte portal burada kim olduğunuzu bir kez daha sorar.
rehearsal-reset = Baştan başla
rehearsal-reset-lead = Burada denenen her şey, şu anda alıştırma yapan herkes için unutulur ve yerine her durumda dosyalar konur. Birkaç saniye sürer.
rehearsal-reset-do = Boşalt ve yeniden doldur
rehearsal-keep = Olduğu gibi bırak
rehearsal-flash-reset = Alıştırma yeniden dolduruldu. Bir yer seçin.
rehearsal-flash-seat = Önce bir yer seçin. Bir yeriniz vardıysa, alıştırma bu arada yeniden dolduruldu ve içinde denenenler artık yok.
