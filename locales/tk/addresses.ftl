# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = Elektron poçta salgysyny üýtget
accounts-address-lede = Täze salga baglanyşyk ugradylýar. Bu ýerde girip, şol baglanyşygy açanyňyzda salgy üýtgeýär. Öňki salga derrew habar berilýär.
accounts-address-now = Ulanylýan salgy
accounts-address-field = Täze iş elektron poçtasy
accounts-address-field-hint = Şondan soň şu salgy bilen girersiňiz we ähli hatlar şol ýere geler.
accounts-address-button = Baglanyşygy ugrat
accounts-address-open = { $address } salgysyna geçmek üçin şol ýere ugradylan baglanyşygy açmagyňyza garaşylýar. Möhleti: { $time }.
accounts-new-address-title = Täze salgyny tassykla
accounts-new-address-lede = Indi şu salgy bilen girersiňiz we ähli hatlar şol ýere geler. Beýleki seanslaryňyz ýapylýar.
accounts-new-address-button = Şu salgyny ulan
accounts-new-address-ended = Baglanyşyk bir sagadyň dowamynda, bir gezek we diňe ony soran hem-de giren adam üçin işleýär. Profiliňizde täzesini sorap bilersiňiz.

# What was done and what is to be corrected.
accounts-flash-address-asked = Baglanyşyk täze salga ugradyldy.
accounts-flash-address-changed = Salgy üýtgedildi. Beýleki ähli seanslar ýapyldy.
accounts-address-error-same = Bu eýýäm siziň salgyňyz
accounts-address-error-often = Bir sagatda üç gezek soradyňyz. Biraz garaşyň
accounts-address-conflict-taken = Bu salgyny ulanyp bolmaýar. Başgasyny soraň.

# Letters.
accounts-mail-address-asked-subject = Sijil portalynda başga salgy soraldy
accounts-mail-address-asked-text = Kimdir biri, megerem siz, hasabyňyza başga elektron poçta salgysyny sorady ({ $time }). Şol ýere ugradylan baglanyşyk açylanda salgy üýtgeýär; oňa çenli muny profiliňizde ýatyryp bolýar.
accounts-mail-address-changed-subject = Sijil hasabyňyzyň salgysy üýtgedi
accounts-mail-address-changed-text = Hasabyňyzyň elektron poçta salgysy indi başga ({ $time }). Bu salgy ony indi açmaýar we beýleki ähli seanslar ýapyldy.
accounts-mail-address-operator-text = Portalyň operatory hasabyňyza başga elektron poçta salgysyny berdi ({ $time }). Ony diňe täze salgy açýar we ähli seanslar ýapyldy.
accounts-mail-address-changed-do = Muny siz soramadyk bolsaňyz, derrew edaraňyzyň administratoryna habar beriň. Edaralar bilen habarlaşmagyň ýollary şu ýerde:
accounts-mail-address-changed-button = Edaralar
accounts-mail-address-link-subject = Sijil üçin täze salgyňyzy tassyklaň
accounts-mail-address-link-text = Sijil hasabyňyzyň şu salgyny ulanmagyny soradyňyz. Baglanyşyk bir sagadyň dowamynda, bir gezek we giren ýeriňizde işleýär:
accounts-mail-address-link-not-you = Muny siz soramadyk bolsaňyz, hiç zat etmek gerek däl: hasabyň salgysy öňküligine galýar.
accounts-mail-address-taken-subject = Salgyňyz Sijil portalynda soraldy
accounts-mail-address-taken-text = Kimdir biri bu salgyny Sijil portalynda başga hasap üçin ulanmak isledi. Ol siziň hasabyňyza degişli, şonuň üçin hiç zat üýtgemedi.
accounts-mail-address-taken-do = Muny siz soran bolsaňyz, şu salgynyň degişli bolan hasaby bilen giriň:
