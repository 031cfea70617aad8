# Review by a native reader: whole file
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = Habarlar poçta bilen
notifications-new-what = Siziň bilmek isleýän zadyňyz neşir edilende, size hat gelýär. Hatlarda diňe hemmelere açyk zatlar agzalýar.
notifications-new-email = Elektron poçta salgysy
notifications-new-email-hint = Ilki bu salga baglanyşykly hat ugradýarys, şonuň üçin sizi özüňizden başga hiç kim ýazdyryp bilmez.
notifications-new-language = Hatlaryň dili
notifications-new-kind = Habaryň görnüşi
notifications-new-country = Ýurt
notifications-new-all-countries = Ähli ýurtlar
notifications-new-theme = Tema
notifications-new-all-themes = Ähli temalar
notifications-new-theme-hint = Diňe üstünlikleriň temasy bar.
notifications-new-only-in = Habarlaryň dili
notifications-new-only-in-hint = Diňe bu dilde ýazylanlar ýa-da bu dile terjime edilenler.
notifications-new-all-languages = Ähli diller
notifications-new-pace = Haçan habar berilmeli
notifications-new-pace-hint = “Derrew” birnäçe minutyň içinde diýmekdir; dynç günleri we hat islemeseňiz, hat gelmeýär.
notifications-new-pace-usual = Duýduryşlar derrew, galanlary beýleki hatlarym bilen
notifications-new-to = Hatlaryň barjak salgysy:
notifications-new-subscribe = Ýazyl
notifications-new-promise = Salgyňyz diňe bu hatlar üçin ulanylýar. Her hatda, girmezden, ýazylyşy togtadýan baglanyşyk bar.

notifications-error-email = Elektron poçta salgysyny ýazyň, mysal üçin ady@example.org
notifications-error-language = On üç diliň birini saýlaň
notifications-error-country = On ýurduň birini ýa-da hemmesini saýlaň
notifications-error-theme = Temalaryň birini ýa-da hemmesini saýlaň
notifications-error-kind = Habar görnüşleriniň birini saýlaň
notifications-error-theme-kind = Ähli temalary saýlaň: diňe üstünlikleriň temasy bar

notifications-flash-asked = Poçta gutuňyza serediň: salgy dogry bolsa, baglanyşykly hat ugradyldy. Şol baglanyşygy açýançaňyz hiç zat ugradylmaýar.
notifications-flash-subscribed = Siz ýazyldyňyz.
notifications-flash-ended = Ýazylyş togtadyldy. Indi bu hatlary almarsyňyz.

notifications-confirmation-title = Ýazylyşy tassyklaň
notifications-confirmation-question = Şu tema boýunça hatlary almak isleýärsiňizmi: { $topic }?
notifications-confirmation-to = Barjak salgysy:
notifications-confirmation-confirm = Hawa, meni ýazyň
notifications-confirmation-otherwise = Muny siz soramadyk bolsaňyz, hiç zat etmäň: salgy bir hepdeden öçürilýär.
notifications-confirmation-done = Siz ýazyldyňyz: { $topic }.
notifications-confirmation-end = Bu ýazylyşy togtat
notifications-confirmation-ended = Bu ýazylyş togtadyldy.

notifications-end-title = Ýazylyşy togtadyň
notifications-end-question = Şu tema boýunça hatlary indi islemeýärsiňizmi: { $topic }?
notifications-end-end = Ýazylyşy togtat
notifications-ended-title = Ýazylyş togtadyldy
notifications-ended-text = Indi bu hatlary almarsyňyz.
notifications-again = Başga tema ýazyl

notifications-list-title = Ýazylyşlaryňyz
notifications-list-new = Täze ýazylyş
notifications-list-since = Başlanan wagty
notifications-list-nothing = Siz hiç zada ýazylmadyňyz
notifications-list-nothing-advice = Habar görnüşini saýlaň, täze zat neşir edilende size hat geler.

notifications-mail-confirmation-subject = Ýazylyşyňyzy tassyklaň
notifications-mail-confirmation-text = Bu salgy YHG-niň agza döwletleriniň RÝNÝ edaralarynyň portalynda şu tema boýunça hatlary almak üçin ýazyldy: { $topic }.
notifications-mail-confirmation-do = Bu hatlary isleseňiz, şu sahypany açyp tassyklaň:
notifications-mail-confirmation-button = Ýazylyşy tassykla
notifications-mail-confirmation-otherwise = Muny siz soramadyk bolsaňyz, hiç zat etmäň. Başga hat gelmez we salgy bir hepdeden öçüriler.
