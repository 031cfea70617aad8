# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text (the register of specimens
# as د نمونو ثبت).

specimens-desk-release = نمونه د خپرولو لپاره
specimens-desk-appoint = بیاکتونکی ونوموئ
specimens-notice-appointed = د یوې نمونې لپاره بیاکتونکی ونومول شو
specimens-notice-appointed-text = ستاسو د هېواد مدیر په { $time } داسې څوک ونوماوه چې { $specimen } خپرولای شي؛ له نومول شویو هېڅوک دا اجازه نه لري.
specimens-desk-returned = بېرته لېږل شوې نمونه
specimens-notice-submitted = یوه نمونه د خپرېدو په تمه ده
specimens-notice-submitted-text = { $specimen } په { $time } خپرېدو ته ولېږل شوه او ستاسو د هېواد د دویم کس په تمه ده.
specimens-notice-returned = یوه نمونه بېرته ولېږل شوه
specimens-notice-returned-text = { $specimen } په { $time } بېرته ولېږل شوه. مسوده وايي چې څه باید سم شي.
specimens-notice-released = یوه نمونه خپره شوه
specimens-notice-released-text = { $specimen } په { $time } خپره شوه او د نمونو په ثبت کې ده.
