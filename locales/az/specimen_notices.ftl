# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text

specimens-desk-release = Dərc ediləcək nümunə
specimens-desk-appoint = Rəyçi təyin edin
specimens-notice-appointed = Bir nümunə üçün rəyçi təyin olundu
specimens-notice-appointed-text = Ölkənizin administratoru { $specimen } nümunəsini dərc edə bilən şəxsi təyin etdi ({ $time }); adı göstərilənlərin heç biri dərc edə bilmir.
specimens-desk-returned = Qaytarılmış nümunə
specimens-notice-submitted = Nümunə dərc edilməsini gözləyir
specimens-notice-submitted-text = { $specimen } göndərildi ({ $time }) və ölkənizdən ikinci şəxsi gözləyir.
specimens-notice-returned = Nümunə qaytarıldı
specimens-notice-returned-text = { $specimen } qaytarıldı ({ $time }). Nəyin düzəldilməli olduğu qaralamada yazılıb.
specimens-notice-released = Nümunə dərc olundu
specimens-notice-released-text = { $specimen } dərc olundu ({ $time }), indi reyestrdədir.
