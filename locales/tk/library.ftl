# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Faýllar kitaphanasy
library-space-left = Galan ýer: { $size }.
library-add = Faýl goş
library-list-name = Ady ýa-da sözbaşysy
library-list-kind = Görnüşi
library-list-language = Dili
library-list-unused = Hiç ýerde ulanylmadyk
library-list-apply = Ulan
library-list-all = Ähli faýllar
library-list-any = Hemmesi
library-list-newest = Iň täzeleri
library-list-older = Has könerler
library-empty-title = Bu ýerde faýl ýok
library-empty-choice = Bu saýlawa gabat gelýän faýl ýok.
library-empty-text = Edaraňyzyň suratlary we resminamalary goşulandan soň şu ýerde durýar we her tekstde ulanyp bolýar.

# One file.
library-file-preview = Deslapky görnüş
library-file-title = Sözbaşy
library-file-type = Görnüşi
library-file-size = Göwrümi
library-file-added = Goşuldy
library-file-state = Ýagdaýy
library-file-language = Içindäki tekstiň dili
library-file-no-language = Tekst ýok
library-file-description = Suratda näme bar
library-file-description-hint = Suraty görmeýän okyjylar üçin bir sözlem. Iň azyndan bir dil gerek; beýleki okyjylar iň ýakynyny alýar.
library-file-keep = Ýatda sakla
library-file-name = Faýlyň ady
library-file-hash = Barmak yzy (SHA-256)
library-file-line = Tekst üçin setir
library-file-save = Göçürip al
library-file-open = Aç
library-file-no-document = Hiç biri
library-kind-picture = Surat
library-kind-document = Resminama
uploads-state-preparing = Taýýarlanýar
uploads-state-held = Barlaga garaşýar
uploads-state-ready = Taýýar
uploads-state-refused = Okap bolmaýar
uploads-state-quarantined = Karantinde
uploads-state-unchecked = Barlap bolmaýar
uploads-state-active = Içinde bir zat işleýär
uploads-state-closed = Içine seredip bolmaýar
library-explained-preparing = Faýl kabul edildi we taýýarlanýar. Taýýar bolan badyna okyjylara açylýar; bu ýerde garaşmak gerek däl.
library-explained-held = Zyýanly programma barlagy elýeterli däl. Barlanýança faýl hiç kime berilmeýär; bu öz-özünden bolýar.
library-explained-refused = Bu suraty okap bolmaýar ýa-da zaýalanan. Ýerine başgasyny goýuň.
library-explained-quarantined = Bu faýlda zyýanly programma tapyldy. Ol hiç kime berilmeýär. Gelen kompýuterini barlaň.
library-explained-unchecked = Zyýanly programmalary barlaýan gural bu faýly kabul etmedi; köplenç onuň üçin örän uly bolany sebäpli. Hiç kime berilmeýär. Kiçiräk faýl tabşyryň.
library-explained-active = Içinde işläp bilýän zat ýa-da başga faýl bar: skript, programmany başlatmak, goşundy. Hiç kime berilmeýär. Bularsyz resminama tabşyryň.
library-explained-closed = Açarsöz bilen gulplanan, zaýalanan ýa-da içinde bir zadyň işleýändigini-işlemeýändigini görüp bolmaz ýaly gysylan. Hiç kime berilmeýär. Açarsözsüz täzeden ýatda saklap tabşyryň.
library-describe-first = Ulanmazdan öň nämäni görkezýändigini ýazyň
library-preview-document = Howpsuzlyk üçin resminamalar portalyň içinde açylmaýar. Göçürip alyň we öz programmaňyz bilen açyň.
library-traces-title = Resminamada ady agzalan adamlar
library-traces-hint = Resminamany alan her kim muny-da okap bilýär. Daşary çykmaly däl zady resminama ýazylan programmada aýryň; soňra täze görnüşini tabşyryň.
library-trace-author = Awtor
library-trace-editor = Iň soňky saklan ýa-da çap eden
library-trace-organisation = Edara
library-trace-commenter = Bellikler we bellenen üýtgetmeler
library-trace-photo = Suratlara ýazylan ýer, wagt ýa-da eýesi
library-trace-closed = Içine seredip bolmaýar: gulplanan ýa-da zaýalanan
library-removed-title = Resminamadan aýrylanlar
library-removed-hint = Okyjylar resminamany bularsyz alýarlar; sahypalaryndaky ýazgy öňküsi ýalydyr. Tabşyrylan resminama saklanmaýar.
library-removed-author = Awtorlaryň atlary
library-removed-editor = Iň soňky saklan adam
library-removed-organisation = Edaranyň ady
library-removed-commenter = Bellik ýazanlaryň atlary
library-removed-program = Resminama ýasalan programma
library-group-title = Birnäçe dilde bir resminama
library-group-hint = Bir resminamanyň faýllary diller tablisasynda bilelikde durýar.
library-group-known = Resminama
library-group-new = Ýa-da täze resminamanyň sözbaşysy
library-group-button = Birleşdir
library-replace-title = Täze görnüş
library-replace-hint = Ulanylýan her ýerinde şu faýlyň ornuny tutýar. Öňki görnüşler saklanýar.
library-replace-file = Faýl
library-replace-button = Täze görnüşi ýükle
library-uses-title = Nirede ulanylýar
library-uses-none = Heniz hiç ýerde.
library-uses-public = hemmelere açyk
library-versions-title = Görnüşler
library-version = { $count }-nji görnüş
library-delete = Poz
library-delete-hint = Faýl we ähli görnüşleri hemişelik pozulýar.
library-conflict-used = Ol ulanylýar, pozup bolmaýar. Ilki şol tekstlerden aýryň.
library-copy = Göçür
library-copied = Göçürildi

# Documents in several languages, and the choice of a picture.
library-document-empty = Bu resminamanyň heniz hiç bir dili taýýar däl.
library-document-lede = Görkezilýän her ýerinde okyjylar ony şeýle görýär.
library-document-files = Faýllary
library-document-title = Resminamanyň sözbaşysy
library-title-stays = Okyjylar bu resminamany sözbaşysy bilen tanaýar. Haýsy-da bolsa bir tekst ony görkezýänçä, sözbaşysy üýtgemeýär.
library-choice-title = Surat saýlaň
library-choice-lede = Suratyň aşagyndaky setiri göçürip, tekstde surat durmaly ýere goýuň.
library-choice-empty = Taýýar suratlar şu ýerde görünýär.

# Adding.
library-new-lede = Isleseňiz, birnäçesini birden. Taýýarlanýança işiňizi dowam edip bilersiňiz.
library-new-language-hint = Şu ýerde saýlanan ähli faýllara degişli.
library-new-files = Faýllar
library-new-types = Suratlar (JPEG, PNG, WebP, GIF) we resminamalar (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, ýönekeý tekst).
library-new-limit = Hersi iň köp { $size }.
library-new-metadata = Kameranyň surata ýazan ýeri, wagty we eýesi, golsuz PDF-den bolsa adamlaryň we programmalaryň atlary aýrylýar. Beýleki resminamalar programmasynyň ýazanyny, mysal üçin awtoryň adyny, saklaýar; öňünden barlaň.
library-new-button = Ýükle
uploads-waiting = Baglanyşyk kesildi. Dikelen badyna özi dowam edýär.
uploads-resumed = Galan ýerinden dowam edýär.
uploads-signed-out = Siz hasapdan çykdyňyz. Başga penjirede giriň; özi dowam eder.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] Bir faýl kabul edilmedi
   *[other] { $count } faýl kabul edilmedi
}
uploads-refused-others = Bu ýerde ady tutulmadyklar kabul edildi.
uploads-refused-empty = Içi boş; faýl saýlaň.
uploads-refused-type = Kitaphana bu görnüşli faýly kabul etmeýär.
uploads-refused-encoding = Bu tekst UTF-8 däl. Ony “CSV UTF-8” ýa-da UTF-8 ýönekeý tekst görnüşinde täzeden saklaň.
uploads-refused-mismatch = Ady içindäkiden başga görnüşi aýdýar.
uploads-refused-active = Içinde işleýän zat bar: programma, web sahypa, skript ýa-da makros.
uploads-refused-remote = Açylanda başga ýerden bir zat ýükleýär: şablon, baglanan surat, başga iş kitabynyň öýjükleri ýa-da maglumat. Adaty baglanyşyklara rugsat berilýär. Bu birikmeleri öz programmasynda kesiň ýa-da PDF görnüşinde ýatda saklaň.
uploads-refused-embedded = Içinde başga programmanyň faýly ýa-da arhiw bar. Ony aýratyn tabşyryň ýa-da resminamany PDF görnüşinde ýatda saklaň.
uploads-refused-too-packed = Şeýle gysylan welin, açylanda 50 MB-dan ýa-da öz ölçeginden ýüz esse uly bolar. Az ýa-da kiçi suratlar bilen täzeden ýatda saklaň.
uploads-refused-closed = Içine seredip bolmaýar: açarsöz bilen gulplanan ýa-da zaýalanan. Açarsözsüz täzeden ýatda saklaň.
uploads-refused-no-picture = Bu surat däl ýa-da zaýalanan.
uploads-refused-too-many-pixels = Suratda piksel gaty köp: iň köp 50 million, her tarapy 16 000.
uploads-refused-too-many = Birbada 50-den köp faýl geldi. Bu faýl we ondan soň geleni okalmady; täzeden tabşyryň.
uploads-refused-too-large = Bir faýla rugsat berlenden uly. Ondan soň geleni okalmady.
uploads-refused-no-room = Edaraňyzda beýle ýer galmady. Ulanylmaýanlary pozuň.
uploads-refused-other-kind = Suratyň ornuna surat, resminamanyň ornuna resminama goýulýar.

# Errors at fields.
library-error-unreadable = Bu tekstde saklap bolmaýan belgi bar. Gaýtadan ýazyň.
library-error-title-missing = Sözbaşyny ýazyň.
library-error-title-long = Sözbaşy 150 harpdan köp bolmasyn.
library-error-description-long = Düşündiriş 300 harpdan köp bolmasyn.
library-error-description-used = Bu surat bir ýerde görkezilýär; iň azyndan bir düşündirişi bolmaly.
library-error-changed-elsewhere = Siz ýazýarkaňyz ýazgy üýtgedi. Barlap, gaýtadan ýatda saklaň.
library-error-document = Resminamalaryň birini saýlaň.
library-error-language-taken = Resminamanyň bu dilde faýly bar.
library-error-picture-unknown = Bu tekstdäki bir surat kitaphanaňyzda ýok.
library-error-picture-undescribed = Bu tekstdäki bir suratyň düşündirişi ýok. Kitaphanada nämäni görkezýändigini ýazyň.

# Sentences after a step.
library-flash-added = Kabul edildi. Faýllar taýýarlanýar.
library-flash-saved = Ýatda saklandy.
library-flash-replaced = Kabul edildi. Taýýar bolan badyna okyjylar täze görnüşi görýär.
library-flash-deleted = Pozuldy.

# Sizes.
uploads-size-kilobytes = { $count } KB
uploads-size-megabytes = { $count } MB
uploads-size-gigabytes = { $count } GB

# What waits for another person.
library-waiting-title = Gözden geçirijä garaşýar
library-waiting-hint = Bu iş özüniňki bolmadyk gözden geçiriji neşir edýänçä, okyjylarda öňküsi galýar.
library-waiting-by = Kimiň işi
library-waiting-version = Täze görnüş garaşýar
library-waiting-document = Resminama girmäge garaşýar
library-waiting-leaving = Resminamadan çykmaga garaşýar
library-waiting-words = Täze sözler garaşýar
library-waiting-release = Neşir et
library-flash-waits = Ýatda saklandy. Başga adam neşir edýänçä, okyjylarda öňküsi galýar.
library-flash-replaced-waits = Kabul edildi. Başga adam täze görnüşi neşir edýänçä, okyjylar häzirki görnüşi görýär.
library-flash-released = Neşir edildi. Indi okyjylarda bar.
library-flash-given-back = Düzetmäge gaýtaryldy. Ýazana habar berildi. Okyjylarda öňküsi galýar.
library-flash-dropped = Üýtgeşmeden ýüz öwrüldi. Okyjylarda öňküsi galýar.
library-conflict-change = Bu aralykda üýtgedi ýa-da kimdir biri eýýäm karar berdi. Täzeden serediň.
library-conflict-apart = Bu surat okyjylaryna görkezilýär ýa-da neşir edilmegine garaşýar; indi üýtgemeýär. Başga suraty görkezilýän ýerinde tabşyryň.
library-conflict-elsewhere = Haýsydyr bir tekst ýa-da portalyň başga bölegi hem munuň suratyny görkezýär, şonuň üçin ony ýapyp bolmaýar. Ony şu ýerde täzeden tabşyryň.
library-error-closed-elsewhere = Bu surat başga ýerde diňe birnäçe adama görkezilýär, şonuň üçin bu ýerde hemmeler üçin bolup bilmez. Başga surat saýlaň.
library-conflict-preparing = Faýl entek taýýarlanýar. Taýýar bolanda neşir ediň.
library-change-words = Täze tekst
library-change-document = Resminama goşmak
library-change-leaving = Resminamadan çykarmak
library-changes-title = Kitaphanadaky üýtgeşmeler
library-changes-empty = Garaşýan üýtgeşme ýok
library-returned-hint = Okyjylarda öňküsi galýar. Teklip kimdir biri ony düzedýänçä ýa-da ondan ýüz öwürýänçä şu ýerde galýar.
library-waiting-drop = Üýtgeşmeden ýüz öwür

# Notices.
library-notice-held-text = Kärdeşiňiz kitaphanadaky faýly üýtgetdi, üýtgeşme gözden geçirmäge garaşýar: { $title }
library-notice-returned-text = Gözden geçiriji kitaphanadaky faýla girizen üýtgeşmäňizi düzetmäge gaýtardy: { $title }
library-notice-released = Neşir edildi
library-notice-released-text = Gözden geçiriji kitaphanadaky faýla girizen üýtgeşmäňizi neşir etdi, indi ony okyjylar görüp bilýär: { $title }
search-kind-document = Resminama
search-kind-file = Faýl
