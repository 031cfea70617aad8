# Review by a native reader: notifications-again, notifications-confirmation-question, notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = E-postayla haberler
notifications-new-what = Haberdar olmak istediğiniz bir şey yayımlandığında size e-posta gelir. E-postalar yalnızca herkese açık olanı anar.
notifications-new-email = E-posta adresi
notifications-new-email-hint = Önce bu adrese bağlantı içeren bir e-posta göndeririz; böylece sizi sizden başka kimse abone edemez.
notifications-new-language = E-postaların dili
notifications-new-kind = Haber türü
notifications-new-country = Ülke
notifications-new-all-countries = Tüm ülkeler
notifications-new-theme = Konu
notifications-new-all-themes = Tüm konular
notifications-new-theme-hint = Yalnızca başarıların konusu vardır.
notifications-new-only-in = Haberlerin dili
notifications-new-only-in-hint = Yalnızca bu dilde yazılanlar veya bu dile çevrilenler.
notifications-new-all-languages = Tüm diller
notifications-new-pace = Ne zaman bildirilsin
notifications-new-pace-hint = “Hemen”, birkaç dakika içinde demektir; tatil günlerinde ve hiç e-posta istemiyorsanız e-posta gelmez.
notifications-new-pace-usual = Uyarılar hemen, geri kalanı öbür e-postalarımla
notifications-new-to = E-postaların gideceği adres:
notifications-new-subscribe = Abone ol
notifications-new-promise = Adresiniz yalnızca bu e-postalar için kullanılır. Her birinde, giriş yapmadan aboneliği bitiren bir bağlantı vardır.

notifications-error-email = Bir e-posta adresi girin, örneğin ad@example.org
notifications-error-language = On üç dilden birini seçin
notifications-error-country = On ülkeden birini veya tümünü seçin
notifications-error-theme = Konulardan birini veya tümünü seçin
notifications-error-kind = Haber türlerinden birini seçin
notifications-error-theme-kind = Tüm konuları seçin: yalnızca başarıların konusu vardır

notifications-flash-asked = Lütfen posta kutunuza bakın: adres doğruysa bağlantı içeren bir e-posta yola çıktı. O bağlantıyı açana kadar hiçbir şey gönderilmez.
notifications-flash-subscribed = Abone oldunuz.
notifications-flash-ended = Abonelik sona erdi. Artık bu e-postaları almayacaksınız.

notifications-confirmation-title = Aboneliği onaylayın
notifications-confirmation-question = Şu konuda e-posta almak istiyor musunuz: { $topic }?
notifications-confirmation-to = Gideceği adres:
notifications-confirmation-confirm = Evet, beni abone et
notifications-confirmation-otherwise = Bunu siz istemediyseniz bir şey yapmayın: adres bir hafta sonra silinir.
notifications-confirmation-done = Abone oldunuz: { $topic }.
notifications-confirmation-end = Bu aboneliği bitir
notifications-confirmation-ended = Bu abonelik sona erdi.

notifications-end-title = Aboneliği bitirin
notifications-end-question = Şu konudaki e-postaları artık almak istemiyor musunuz: { $topic }?
notifications-end-end = Aboneliği bitir
notifications-ended-title = Abonelik sona erdi
notifications-ended-text = Artık bu e-postaları almayacaksınız.
notifications-again = Başka bir konuya abone ol

notifications-list-title = Abonelikleriniz
notifications-list-new = Yeni abonelik
notifications-list-since = Başlangıç
notifications-list-nothing = Hiçbir aboneliğiniz yok
notifications-list-nothing-advice = Bir haber türü seçin; yeni bir şey yayımlandığında size e-posta gelir.

notifications-mail-confirmation-subject = Lütfen aboneliğinizi onaylayın
notifications-mail-confirmation-text = Bu adres, EİT üyesi ülkelerin nüfus idarelerinin portalına şu konuda e-posta almak için girildi: { $topic }.
notifications-mail-confirmation-do = Bu e-postaları istiyorsanız lütfen şu sayfayı açıp onaylayın:
notifications-mail-confirmation-button = Aboneliği onayla
notifications-mail-confirmation-otherwise = Bunu siz istemediyseniz bir şey yapmayın. Başka e-posta gelmez ve adres bir hafta sonra silinir.
