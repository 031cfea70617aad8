# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Bilgi kartı
sheet-title-of = Bilgi kartı: { $title }
sheet-problem = Sorun
sheet-law = Kanun
sheet-cost = Maliyet
sheet-time = Süre
sheet-result = Sonuç
sheet-contact = İletişim
sheet-documents = Belgeler

# The form.
sheet-form-text = Her ülke için aynı yedi soru; böylece on ülkenin yaptıkları yan yana konabilir. Hiçbiri zorunlu değildir; kısa yanıtlar en iyisidir.
sheet-hint-problem = Daha önce neyin, kimler için işlemediği.
sheet-hint-law = Dayandığı kanun, kararname veya emir; sayısı ve tarihiyle.
sheet-hint-cost = Ne kadara mal olduğu ve kimin ödediği; para birimi ve yılıyla.
sheet-hint-time = Ne zaman başladığı, ne kadar sürdüğü, ne zamandan beri her yerde yürürlükte olduğu.
sheet-hint-result = Şimdi neyin daha iyi olduğu; varsa rakamlarla.
sheet-hint-contact = Başkalarının sorabileceği birim ve ona nasıl ulaşılacağı; özel kişi değil.
sheet-hint-documents = Başkalarının alabileceği şeyler: kanunlar, formlar, şartnameler, eğitim malzemesi.

# On the page of a post.
sheet-alone = Yalnızca bilgi kartı
sheet-whole = Metnin tamamı
sheet-compare = Başka ülkelerle karşılaştır
sheet-beside = İki dil yan yana:
sheet-bilingual = İki dil yan yana
sheet-one-language = Tek dil

# Countries side by side.
sheet-comparison-title = Ülkeler yan yana
sheet-comparison-text = Her yanıt, varsa sizin dilinizde, yoksa yanında adı yazan dilde gösterilir.
sheet-comparison-choose = Yan yana koymak için iki ila beş başarı seçin.
sheet-comparison-many = Yan yana beş tanesi sığar; bunlar ilk seçtiğiniz beş tanesidir.
sheet-comparison-empty = Bu başarıların hiçbirinin henüz bilgi kartı yok.
sheet-comparison-none = Yanıt yok
sheet-comparison-without = Çıkar
sheet-comparison-offers = Aynı konuda başka ülkelerden
sheet-comparison-all = Bilgi kartı olan başarılar
sheet-comparison-no-offers = Bu konuda bilgi kartı olan başka ülke henüz yok
sheet-comparison-selected = Seçilenleri karşılaştır
sheet-comparison-tick = Karşılaştırmak için seç
